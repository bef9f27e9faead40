package fangxin.supervision.draw;

import fangxin.common.Sha256;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Value of the list on which a draw is made (冻结名单): units, strata with their sizes, hashes of evaluators, and planned
 * randomness; it writes one canonical text, and its SHA-256, which is published before randomness exists.
 */
public record FrozenList(
        String draw,
        String office,
        String name,
        PlannedRandomness randomness,
        List<String> evaluators,
        List<ListedStratum> strata,
        List<ListedUnit> units) {

    /**
     * The planned source of the randomness of a draw.
     *
     * @param day the day on or after which a public value comes into being; null for dice
     */
    public record PlannedRandomness(RandomnessType type, LocalDate day, String source) {}

    /**
     * Stratum with the number of its units and the number of units to draw.
     *
     * @param code chain/ and the credit code, or the office of the district, a slash and the trade
     */
    public record ListedStratum(String code, int units, int size) {}

    /** Unit by its certificate number. */
    public record ListedUnit(String number, String stratum) {}

    /** Evaluators, strata and units are put in the order of their codes, in which the text has them. */
    public FrozenList {
        evaluators = evaluators.stream().sorted().toList();
        strata = strata.stream()
                .sorted(Comparator.comparing(ListedStratum::code))
                .toList();
        units = units.stream().sorted(Comparator.comparing(ListedUnit::number)).toList();
    }

    /** Returns the number of units to be drawn in a stratum. */
    int size(String stratum) {
        return strata.stream()
                .filter(one -> one.code().equals(stratum))
                .findFirst()
                .orElseThrow()
                .size();
    }

    /** Returns the canonical text: one fact a line, each line ended by a line feed. */
    public String text() {
        StringBuilder text = new StringBuilder(DrawAlgorithm.VERSION).append('\n');
        line(text, "draw", draw);
        line(text, "office", office);
        line(text, "name", name);
        line(
                text,
                "randomness",
                randomness.type(),
                randomness.day() == null ? "-" : randomness.day(),
                randomness.source());
        evaluators.forEach(each -> line(text, "evaluator", each));
        strata.forEach(each -> line(text, "stratum", each.code(), each.units(), each.size()));
        units.forEach(each -> line(text, "unit", each.number(), each.stratum()));
        return text.toString();
    }

    public String hash() {
        return Sha256.hex(text());
    }

    private static void line(StringBuilder text, Object... words) {
        for (int i = 0; i < words.length; i++) {
            text.append(i == 0 ? "" : " ").append(words[i]);
        }
        text.append('\n');
    }
}
