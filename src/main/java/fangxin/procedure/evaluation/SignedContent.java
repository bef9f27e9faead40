package fangxin.procedure.evaluation;

import fangxin.common.Sha256;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.criteria.model.Measurement;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.config.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Value: content of a score sheet that its signatures cover (the mark of each item and its pictures), with its hash,
 * and the items that differ from what a signer saw. A signature is valid as long as the content has the hash that it
 * had when the signature was given.
 */
final class SignedContent {
    /** Item of a sheet, public for JSON-B; the pictures are their SHA-256 hashes. */
    public record SignedItem(Mark mark, List<String> pictures) {}

    private final Map<String, SignedItem> items = new TreeMap<>();

    /** @param pictures hashes of the pictures by the code of their item */
    SignedContent(Map<String, Mark> marks, Map<String, List<String>> pictures) {
        marks.forEach((code, mark) -> items.put(
                code,
                new SignedItem(
                        mark,
                        pictures.getOrDefault(code, List.of()).stream().sorted().toList())));
    }

    /** @param pictures the pictures of the sheet by purpose */
    static SignedContent of(Map<String, ItemMark> marks, Map<String, List<StoredFile>> pictures) {
        Map<String, List<String>> hashes = new TreeMap<>();
        marks.keySet()
                .forEach(code -> hashes.put(
                        code,
                        pictures.getOrDefault(ScoringService.purpose(code), List.of()).stream()
                                .map(StoredFile::sha256)
                                .toList()));
        return new SignedContent(ScoreSheetService.plain(marks), hashes);
    }

    String hash() {
        return Sha256.hex(JsonMapper.write(items));
    }

    /**
     * Returns the codes of the items that are not as a signer saw them: marked otherwise, with another number of
     * pictures, or marked by another person meanwhile.
     */
    List<String> differing(List<CriteriaEdition> editions, List<SeenSheetItem> seen) {
        Map<String, SeenSheetItem> seenByCode = new TreeMap<>();
        seen.forEach(one -> seenByCode.put(one.code(), one));
        List<String> differing = new ArrayList<>();
        editions.stream().flatMap(CriteriaEdition::allItems).forEach(item -> {
            if (!isSame(item, seenByCode.remove(item.code()))) {
                differing.add(item.code());
            }
        });
        differing.addAll(seenByCode.keySet());
        return differing;
    }

    private boolean isSame(CriteriaEdition.Item item, SeenSheetItem seen) {
        SignedItem now = items.get(item.code());
        if (now == null || seen == null) {
            return now == null && seen == null;
        }
        Mark mark = seen.mark(item);
        return mark.points() == now.mark().points()
                && mark.leftOut() == now.mark().leftOut()
                && mark.veto() == now.mark().veto()
                && isSameMeasurement(mark.measured(), now.mark().measured())
                && Objects.equals(mark.reason(), now.mark().reason())
                && seen.pictures() == now.pictures().size();
    }

    /**
     * Compares two measurements. Two counts of a ratio item may give the same points: for points that were entered
     * directly, the page shows the count that gives them.
     */
    private static boolean isSameMeasurement(Measurement seen, Measurement now) {
        return now == null || now.equals(seen);
    }
}
