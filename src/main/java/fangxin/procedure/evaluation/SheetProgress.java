package fangxin.procedure.evaluation;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.organization.storage.StoredFile;
import java.util.List;
import java.util.Map;

/**
 * Value: progress of a score sheet, the number of items that are due and done, computed from marks, reasons and
 * pictures. An item is done when it has its mark, the reason that the mark needs and the pictures.
 *
 * @param done     number of items that are done
 * @param due      number of items to be marked; a bonus item counts once it has a mark
 * @param complete whether every due item is done
 * @param picturesMissing number of pictures that are still to be taken, also for due items without a mark
 */
public record SheetProgress(int done, int due, boolean complete, int picturesMissing) {
    static SheetProgress of(
            ScoreSheet sheet,
            List<CriteriaEdition> editions,
            Map<String, ItemMark> marks,
            Map<String, List<StoredFile>> pictures) {
        int done = 0;
        int due = 0;
        int missing = 0;
        for (CriteriaEdition edition : editions) {
            for (CriteriaEdition.Item item : edition.allItems().toList()) {
                ItemMark mark = marks.get(item.code());
                if (mark != null || !edition.bonusItems().contains(item)) {
                    due++;
                    missing += picturesMissing(sheet, item, mark, pictures);
                }
                if (mark != null
                        && !mark.mark().lacksReason(item)
                        && picturesLacking(sheet, item, mark, pictures) == 0) {
                    done++;
                }
            }
        }
        return new SheetProgress(done, due, done == due, missing);
    }

    /** Returns the number of pictures that the mark of an item still needs. */
    static int picturesLacking(
            ScoreSheet sheet, CriteriaEdition.Item item, ItemMark mark, Map<String, List<StoredFile>> pictures) {
        return mark == null ? 0 : picturesMissing(sheet, item, mark, pictures);
    }

    /** Returns the pictures that an item lacks; for an item without a mark, those that a usual mark would need. */
    private static int picturesMissing(
            ScoreSheet sheet, CriteriaEdition.Item item, ItemMark mark, Map<String, List<StoredFile>> pictures) {
        Mark given = mark == null ? new Mark(0, false, false, null) : mark.mark();
        int taken = pictures.getOrDefault(ScoringService.purpose(item.code()), List.of())
                .size();
        return Math.max(0, sheet.picturesNeeded(item, given) - taken);
    }
}
