package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentPromise;
import fangxin.commitment.pledge.StarCondition;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Functions between the rows of the terms of the track of commitment and the lines of a text, which an officer edits:
 * the fields of a row are separated by vertical bars, as in {@code COMPLAINT_PHONE | 公布投诉电话 | Complaint phone | 4}.
 */
final class CommitmentTermsLines {
    private static final String BAR = " | ";

    private CommitmentTermsLines() {}

    static String ofPromises(List<CommitmentPromise> rows) {
        return rows.stream()
                .map(row ->
                        String.join(BAR, row.code(), row.name().zh(), row.name().en()))
                .collect(Collectors.joining("\n"));
    }

    static List<CommitmentPromise> promises(String text) {
        return rows("promises", text, 3, fields -> new CommitmentPromise(fields[0], name(fields)));
    }

    static String ofGates(List<StarCondition> rows) {
        return rows.stream()
                .map(row ->
                        String.join(BAR, row.code(), row.name().zh(), row.name().en(), String.valueOf(row.stars())))
                .collect(Collectors.joining("\n"));
    }

    static List<StarCondition> gates(String text) {
        return rows("gates", text, 4, fields -> new StarCondition(fields[0], name(fields), stars(fields[3])));
    }

    /** Parses a number of stars; returns 0, which the terms refuse, for a text that is not one digit. */
    private static int stars(String text) {
        return text.matches("[0-9]") ? Integer.parseInt(text) : 0;
    }

    static List<String> types(String text) {
        return Arrays.stream(String.valueOf(text).split("[\\s,，、]+"))
                .filter(code -> !code.isBlank())
                .toList();
    }

    private static LocalizedText name(String[] fields) {
        return new LocalizedText(fields[1], fields[2]);
    }

    private static <T> List<T> rows(String field, String text, int count, Function<String[], T> row) {
        return String.valueOf(text)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> {
                    String[] fields = line.strip().split("\\s*\\|\\s*", -1);
                    if (fields.length != count) {
                        throw RuleViolation.at(field, "pledge.terms.line", line.strip(), count);
                    }
                    return row.apply(fields);
                })
                .toList();
    }
}
