package fangxin.naming.title;

import fangxin.common.CheckDigit;
import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import fangxin.round.ApplicationRound;
import java.util.Optional;

/**
 * Value: the number (编号), with 19 digits, that certificate, plaque and public page of a title share: it is issued,
 * parsed with its check digit, grouped for reading out, and gives the number that the paper bears. Region 6, year 4,
 * level 1, subject type 2, serial 5, and the {@link CheckDigit} of the rest.
 */
public record CertificateNumber(String value) {
    /** Number of digits. */
    public static final int LENGTH = 19;

    /**
     * Builds the number of a new title.
     *
     * @param digits two digits of the subject type in certificate numbers
     */
    public static CertificateNumber issue(
            String region, int year, ApplicationRound.TitleLevel level, String digits, long serial) {
        if (!region.matches("\\d{6}")
                || year < 2000
                || year > 9999
                || serial < 1
                || serial > 99_999
                || !digits.matches("\\d{2}")) {
            throw new IllegalArgumentException(region + " " + year + " " + serial);
        }
        String body = "%s%04d%d%s%05d".formatted(region, year, level.ordinal() + 1, digits, serial);
        return new CertificateNumber(CheckDigit.append(body));
    }

    /** Reads a number as people type it: with or without blanks and hyphens, in full width too. */
    public static CertificateNumber of(String text) {
        return parse(text).orElseThrow(() -> RuleViolation.at("number", "naming.number.wrong"));
    }

    public static Optional<CertificateNumber> parse(String text) {
        if (text == null || text.length() > 100) {
            return Optional.empty();
        }
        String digits = hasShape(text) ? text : TextNormalizer.code(text);
        return hasShape(digits) && CheckDigit.holds(digits)
                ? Optional.of(new CertificateNumber(digits))
                : Optional.empty();
    }

    public String region() {
        return value.substring(0, 6);
    }

    public int year() {
        return Integer.parseInt(value.substring(6, 10));
    }

    /** 1 county, 2 city, 3 province. */
    public int level() {
        return value.charAt(10) - '0';
    }

    public String typeDigits() {
        return value.substring(11, 13);
    }

    public int serial() {
        return Integer.parseInt(value.substring(13, 18));
    }

    /** Returns the number with blanks between its groups, as it is printed and read out. */
    public String grouped() {
        return String.join(
                " ",
                region(),
                value.substring(6, 10),
                value.substring(10, 13),
                value.substring(13, 18),
                value.substring(18));
    }

    /**
     * Returns the number on the paper of a title: in groups where it is one of ours, null where the paper states none
     * (未载明).
     *
     * @param number      the number under which the title is registered
     * @param elsewhere   whether its paper was issued outside this system: by an old register or a level above
     * @param paperNumber what that paper states, or null
     */
    public static String printed(String number, boolean elsewhere, String paperNumber) {
        return !elsewhere || number.equals(paperNumber)
                ? parse(number).map(CertificateNumber::grouped).orElse(number)
                : paperNumber;
    }

    @Override
    public String toString() {
        return value;
    }

    /** Reads the text character by character: lists and imports read many numbers. */
    private static boolean hasShape(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
