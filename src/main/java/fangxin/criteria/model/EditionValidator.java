package fangxin.criteria.model;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.platform.i18n.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Validator of an edition before publication: reports every fault with its place as {@code field}, which is the code of
 * the item, section or level, or the part of the head.
 */
final class EditionValidator {
    private static final Pattern SHEET = Pattern.compile(CriteriaEdition.SHEET_CODE);
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final CriteriaEdition edition;
    private final List<Violation> faults = new ArrayList<>();

    private EditionValidator(CriteriaEdition edition) {
        this.edition = edition;
    }

    static List<Violation> faults(CriteriaEdition edition) {
        EditionValidator check = new EditionValidator(edition);
        check.head();
        check.sections();
        check.extras();
        check.lengths();
        edition.allItems().forEach(item -> new ItemValidator(item, check.faults).check());
        check.codes();
        if (check.faults.isEmpty()) {
            new LevelValidator(edition, check.faults).check();
        }
        return check.faults;
    }

    private void head() {
        require(edition.sheet() != null && SHEET.matcher(edition.sheet()).matches(), "sheet", "criteria.edition.sheet");
        require(
                edition.issue() >= CriteriaEdition.FIRST_ISSUE && edition.issue() <= CriteriaEdition.LAST_ISSUE,
                "issue",
                "criteria.edition.issue",
                CriteriaEdition.FIRST_ISSUE,
                CriteriaEdition.LAST_ISSUE);
        wording(faults, "name", Messages.inBoth("criteria.edition.column.nameZh"), edition.name());
        LocalDate from = day(edition.effectiveFrom(), "effectiveFrom");
        LocalDate until = edition.effectiveUntil() == null ? null : day(edition.effectiveUntil(), "effectiveUntil");
        require(from == null || until == null || !until.isBefore(from), "effectiveUntil", "criteria.edition.until");
    }

    private LocalDate day(String text, String field) {
        try {
            return text == null ? missing(field) : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return missing(field);
        }
    }

    private LocalDate missing(String field) {
        require(false, field, "criteria.edition.day");
        return null;
    }

    private void sections() {
        require(edition.items().findAny().isPresent(), "sections", "criteria.edition.empty");
        long weighted = edition.sections().stream()
                .filter(section -> section.weight() != null)
                .count();
        require(weighted == 0 || weighted == edition.sections().size(), "sections", "criteria.edition.weights");
        for (CriteriaEdition.Section section : edition.sections()) {
            String code = section.code();
            require(code != null && CODE.matcher(code).matches(), code, "criteria.edition.code", code);
            require(!section.items().isEmpty(), code, "criteria.edition.section.empty", code);
            require(section.weight() == null || isPositive(section.weight()), code, "criteria.edition.weight", code);
            wording(faults, code, section.title());
        }
    }

    private void extras() {
        if (edition.bonus() != null) {
            require(
                    !edition.bonus().items().isEmpty()
                            && isPositive(edition.bonus().cap())
                            && edition.bonus().cap() <= sum(edition.bonus().items()),
                    "bonus",
                    "criteria.edition.bonus");
        }
        if (edition.minus() != null) {
            require(
                    !edition.minus().items().isEmpty()
                            && isPositive(edition.minus().cap())
                            && edition.minus().cap() <= sum(edition.minus().items()),
                    "minus",
                    "criteria.edition.minus");
        }
    }

    /**
     * Checks the lengths of texts. Bean Validation checks them in an edited draft; an edition from a file is checked
     * here.
     */
    private void lengths() {
        length("name", edition);
        edition.sections().forEach(section -> length(section.code(), section));
        edition.allItems().forEach(item -> length(item.code(), item));
        if (edition.levels() != null) {
            edition.levels().forEach(level -> length(level.code(), level));
        }
    }

    private void length(String place, Object part) {
        for (Violation violation : Constraints.violations(part)) {
            List<Object> arguments = new ArrayList<>(List.of(String.valueOf(place)));
            arguments.addAll(violation.arguments());
            faults.add(new Violation(place, "criteria.edition.length", arguments));
        }
    }

    private static double sum(List<CriteriaEdition.Item> items) {
        return items.stream()
                        .mapToLong(item -> ScoreCalculator.hundredths(item.max()))
                        .sum()
                / 100d;
    }

    /** Checks that the codes of sections and items are unique: a demand must not be ambiguous. */
    private void codes() {
        Map<String, Integer> seen = new HashMap<>();
        edition.sections().forEach(section -> seen.merge(String.valueOf(section.code()), 1, Integer::sum));
        edition.allItems().forEach(item -> seen.merge(String.valueOf(item.code()), 1, Integer::sum));
        Set<String> twice = new HashSet<>();
        seen.forEach((code, times) -> {
            if (times > 1 && twice.add(code)) {
                require(false, code, "criteria.edition.twice", code, times);
            }
        });
    }

    private void require(boolean so, String field, String key, Object... arguments) {
        require(faults, so, field, key, arguments);
    }

    static void require(List<Violation> faults, boolean so, String field, String key, Object... arguments) {
        if (!so) {
            List<Object> shown = new ArrayList<>();
            for (Object argument : arguments) {
                shown.add(argument == null ? "" : argument);
            }
            faults.add(new Violation(field, key, shown));
        }
    }

    /** Checks a text that is required in both languages, the English one without Chinese characters. */
    static void wording(List<Violation> faults, String place, LocalizedText words) {
        wording(faults, place, place, words);
    }

    /** @param shown how the sentence names the place: a code, or a label in both languages */
    private static void wording(List<Violation> faults, String place, Object shown, LocalizedText words) {
        boolean zh = words != null && words.zh() != null && !words.zh().isBlank();
        boolean en = words != null && words.en() != null && !words.en().isBlank();
        require(faults, zh && en, place, "criteria.edition.wording", shown);
        require(faults, !en || !HAN.matcher(words.en()).find(), place, "criteria.edition.english", shown);
    }

    static boolean isCode(String code) {
        return code != null && CODE.matcher(code).matches();
    }

    static boolean isPositive(Double figure) {
        return figure != null && figure > 0 && hasTwoDecimals(figure);
    }

    static boolean hasTwoDecimals(double figure) {
        return Math.abs(figure * 100 - Math.rint(figure * 100)) < 1e-7;
    }
}
