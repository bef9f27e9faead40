package fangxin.criteria.model;

import static fangxin.criteria.model.EditionValidator.hasTwoDecimals;
import static fangxin.criteria.model.EditionValidator.isPositive;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.CriteriaEdition.Item;
import fangxin.criteria.model.CriteriaEdition.ScaleStep;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Validator of one criterion of an edition: texts, points, scale or bands, number of pictures, and what its marking
 * mode needs.
 */
final class ItemValidator {
    private static final int MOST_FILES = 20;

    private final Item item;
    private final List<Violation> faults;
    private final List<ScaleStep> anchors;

    ItemValidator(Item item, List<Violation> faults) {
        this.item = item;
        this.faults = faults;
        this.anchors = item.anchors() == null ? List.of() : item.anchors();
    }

    void check() {
        require(EditionValidator.isCode(item.code()), "criteria.edition.code", item.code());
        require(item.mode() != null, "criteria.edition.mode", item.code());
        if (item.mode() == null) {
            return;
        }
        words();
        points();
        scale();
        require(
                item.minFiles() == null || (item.minFiles() >= 1 && item.minFiles() <= MOST_FILES),
                "criteria.edition.files",
                item.code(),
                MOST_FILES);
        require(item.source() != null && !item.source().isBlank(), "criteria.edition.source", item.code());
    }

    private void words() {
        EditionValidator.wording(faults, item.code(), item.title());
        EditionValidator.wording(faults, item.code(), item.guidance());
        optional(item.veto());
        optional(item.selfCheck());
        optional(item.evidence());
        optional(item.unit());
        optional(item.legal());
        anchors.forEach(anchor -> EditionValidator.wording(faults, item.code(), anchor.text()));
    }

    private void optional(LocalizedText words) {
        if (words != null) {
            EditionValidator.wording(faults, item.code(), words);
        }
    }

    private void points() {
        if (item.isBottomLine()) {
            require(item.mayVeto(), "criteria.edition.bottomLine", item.code());
            return;
        }
        require(isPositive(item.max()) && item.max() <= 1000, "criteria.edition.max", item.code());
        if (item.mode() == CriteriaEdition.MarkingMode.DEDUCT) {
            require(
                    isPositive(item.perOccurrence()) && item.perOccurrence() <= item.max(),
                    "criteria.edition.perOccurrence",
                    item.code(),
                    item.max());
            require(
                    item.floor() == null
                            || (item.floor() >= 0 && item.floor() < item.max() && hasTwoDecimals(item.floor())),
                    "criteria.edition.floor",
                    item.code(),
                    item.max());
        }
        require(
                item.key() == null || (isPositive(item.key()) && item.key() <= item.max()),
                "criteria.edition.key",
                item.code(),
                item.max());
    }

    private void scale() {
        anchors.stream()
                .filter(anchor -> anchor.mark() < 0 || anchor.mark() > item.max() || !hasTwoDecimals(anchor.mark()))
                .forEach(anchor -> require(false, "criteria.edition.anchor", item.code(), anchor.mark(), item.max()));
        switch (item.mode()) {
            case AWARD ->
                require(
                        anchors.size() >= 2
                                && isRising()
                                && anchors.getFirst().mark() == 0
                                && anchors.getLast().mark() == item.max(),
                        "criteria.edition.scale",
                        item.code(),
                        item.max());
            case GATE ->
                require(
                        item.isBottomLine()
                                ? anchors.isEmpty()
                                : anchors.size() == 2
                                        && anchors.getFirst().mark() == 0
                                        && anchors.getLast().mark() == item.max(),
                        "criteria.edition.gate",
                        item.code(),
                        item.max());
            case BAND -> bands();
            case RATIO -> {
                if (!anchors.isEmpty()) {
                    bands();
                }
            }
            case DEDUCT -> require(anchors.isEmpty(), "criteria.edition.deduct", item.code());
        }
    }

    private boolean isRising() {
        return IntStream.range(1, anchors.size())
                .allMatch(i -> anchors.get(i - 1).mark() < anchors.get(i).mark());
    }

    /**
     * Checks the bands: the lowest has no lower bound, the bounds of the others rise, and one of them gives full marks.
     */
    private void bands() {
        boolean rise = anchors.size() >= 2
                && anchors.getFirst().from() == null
                && anchors.stream().skip(1).allMatch(anchor -> anchor.from() != null && hasTwoDecimals(anchor.from()))
                && IntStream.range(2, anchors.size())
                        .allMatch(
                                i -> anchors.get(i - 1).from() < anchors.get(i).from());
        require(rise, "criteria.edition.bands", item.code());
        require(
                anchors.stream().anyMatch(anchor -> anchor.mark() == item.max()),
                "criteria.edition.bands.full",
                item.code(),
                item.max());
    }

    private void require(boolean so, String key, Object... arguments) {
        EditionValidator.require(faults, so, item.code(), key, arguments);
    }
}
