package fangxin.procedure.evaluation;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.organization.storage.StoredFile;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * View of a score sheet for the phone of an evaluator: what the server has of each item and whether pictures or a
 * reason are lacking, the progress of the sheet, who has signed it, and whether it is closed. The texts of the criteria
 * are in the page already.
 */
public record OnSiteSheet(
        @NotNull SheetProgress progress,
        @NotNull List<OnSiteItem> items,
        @NotNull SheetView.SheetSigning signing,
        @NotNull SheetView.SheetClosing closing) {

    /**
     * Item of a score sheet.
     *
     * @param seq             number of the mark in force, 0 for none
     * @param mark            the mark in force, or null
     * @param found           the count or value to show in the form, or null
     * @param by              who gave it, or null
     * @param pictures        number of its pictures
     * @param picturesLacking number of pictures that the mark still needs
     */
    public record OnSiteItem(
            String code,
            int seq,
            Mark mark,
            Double found,
            String by,
            Instant markedAt,
            int pictures,
            int picturesLacking,
            boolean reasonLacking) {
        static OnSiteItem of(
                ScoreSheet sheet, CriteriaEdition.Item item, ItemMark mark, Map<String, List<StoredFile>> pictures) {
            return new OnSiteItem(
                    item.code(),
                    mark == null ? 0 : mark.seq(),
                    mark == null ? null : mark.mark(),
                    mark == null ? null : SheetView.SheetItem.found(item, mark.mark()),
                    mark == null ? null : mark.markedByName(),
                    mark == null ? null : mark.markedAt(),
                    pictures.getOrDefault(ScoringService.purpose(item.code()), List.of())
                            .size(),
                    SheetProgress.picturesLacking(sheet, item, mark, pictures),
                    mark != null && mark.mark().lacksReason(item));
        }

        static OnSiteItem of(SheetView.SheetItem cell) {
            return new OnSiteItem(
                    cell.item().code(),
                    cell.newest().seq(),
                    cell.mark(),
                    cell.found(),
                    cell.newest().by(),
                    cell.newest().markedAt(),
                    cell.photos().size(),
                    cell.photosLacking(),
                    cell.lacksReason());
        }
    }

    static OnSiteSheet of(SheetView sheet) {
        return new OnSiteSheet(
                sheet.progress(),
                sheet.cells().stream().map(OnSiteItem::of).toList(),
                sheet.signing(),
                sheet.closing());
    }
}
