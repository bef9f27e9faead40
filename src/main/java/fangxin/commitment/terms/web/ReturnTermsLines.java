package fangxin.commitment.terms.web;

import fangxin.commitment.terms.ExclusionBasis;
import fangxin.commitment.terms.GoodsClass;
import fangxin.commitment.terms.ReturnExclusion;
import fangxin.commitment.terms.ReturnReason;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Functions between the rows of the terms of returns and the lines of a text, which an officer edits: the fields of a
 * row are separated by vertical bars, as in {@code FOOD | 食品 | Food}.
 */
final class ReturnTermsLines {
    /** Separator of the fields of a row. */
    static final String BAR = " | ";

    private static final String YES = "Y";
    private static final String NO = "N";

    private ReturnTermsLines() {}

    static String ofClasses(List<GoodsClass> rows) {
        return lines(
                rows, row -> List.of(row.code(), row.name().zh(), row.name().en()));
    }

    static List<GoodsClass> classes(String text) {
        return rows("classes", text, 3, fields -> new GoodsClass(fields[0], name(fields)));
    }

    static String ofExclusions(List<ReturnExclusion> rows) {
        return lines(
                rows,
                row -> List.of(
                        row.code(),
                        row.name().zh(),
                        row.name().en(),
                        row.basis().name(),
                        row.source()));
    }

    static List<ReturnExclusion> exclusions(String text) {
        return rows(
                "exclusions",
                text,
                5,
                fields -> new ReturnExclusion(fields[0], name(fields), basis(fields[3]), fields[4]));
    }

    private static ExclusionBasis basis(String text) {
        return Arrays.stream(ExclusionBasis.values())
                .filter(basis -> basis.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    static String ofReasons(List<ReturnReason> rows) {
        return lines(
                rows,
                row -> List.of(
                        row.code(),
                        row.name().zh(),
                        row.name().en(),
                        flag(row.goodOnPremises()),
                        flag(row.goodAtDistance()),
                        row.source()));
    }

    static List<ReturnReason> reasons(String text) {
        return rows(
                "reasons",
                text,
                6,
                fields -> new ReturnReason(
                        fields[0], name(fields), YES.equals(fields[3]), YES.equals(fields[4]), fields[5]));
    }

    private static String flag(boolean set) {
        return set ? YES : NO;
    }

    private static LocalizedText name(String[] fields) {
        return new LocalizedText(fields[1], fields[2]);
    }

    private static <T> String lines(List<T> rows, Function<T, List<String>> fields) {
        return rows.stream().map(row -> String.join(BAR, fields.apply(row))).collect(Collectors.joining("\n"));
    }

    /** Returns the rows of a text, of which each line has so many fields. */
    static <T> List<T> rows(String field, String text, int count, Function<String[], T> row) {
        return String.valueOf(text)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> {
                    String[] fields = line.strip().split("\\s*\\|\\s*", -1);
                    if (fields.length != count) {
                        throw RuleViolation.at(field, "commitment.terms.line", line.strip(), count);
                    }
                    return row.apply(fields);
                })
                .toList();
    }
}
