package fangxin.document.issue;

import fangxin.common.RuleViolation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Value of a document number (发文字号), with its printed form: agency code (机关代字), year in brackets, and serial number in
 * that year; it is parsed from a typed text, and found in the name of a file.
 */
public record DocumentNumber(String agencyCode, int year, long serial) {
    private static final Pattern SHAPE =
            Pattern.compile("([^\\s\\d〔\\[（(]{1,40})[〔\\[（(]((?:19|20)\\d{2})[〕\\]）)]第?([1-9]\\d{0,5})号");

    /** Parses a typed number: accepts other brackets, blanks, and a 第 before the number. */
    static DocumentNumber parse(String text) {
        return find(text).orElseThrow(() -> RuleViolation.at("number", "document.number.shape"));
    }

    static Optional<DocumentNumber> find(String text) {
        Matcher number = SHAPE.matcher(text.replaceAll("\\s", ""));
        return number.matches()
                ? Optional.of(new DocumentNumber(
                        number.group(1), Integer.parseInt(number.group(2)), Long.parseLong(number.group(3))))
                : Optional.empty();
    }

    /** Finds the first number in a text, in its printed form; the names of files sometimes have other brackets. */
    public static Optional<String> within(String text) {
        Matcher number = SHAPE.matcher(text == null ? "" : text.replaceAll("\\s", ""));
        return number.find()
                ? Optional.of(new DocumentNumber(
                                number.group(1), Integer.parseInt(number.group(2)), Long.parseLong(number.group(3)))
                        .text())
                : Optional.empty();
    }

    /** Returns the printed form of the number. */
    String text() {
        return "%s〔%d〕%d号".formatted(agencyCode, year, serial);
    }

    /** Returns the printed form of the number before its serial is known. */
    static String open(String agencyCode, int year) {
        return "%s〔%d〕　号".formatted(agencyCode, year);
    }
}
