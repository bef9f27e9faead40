package fangxin.organization.law;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Value of one law, rule or standard of the law library (法规): kind, name, number, issuer, dates of force, and the page of
 * its official text.
 *
 * @param citation number by which other texts cite it, such as 总局令第121号; null where they cite its name
 * @param from     first day of force; null where the office has not entered it yet
 * @param until    last day of force; null while it is in force
 * @param address  page of the official text, or null
 */
public record Law(
        @NotBlank(message = "{law.code}") @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{law.code}")
        String code,

        @NotNull(message = "{law.kind.missing}") LawKind kind,

        @NotNull(message = "{law.name.missing}")
        @BothLanguages(message = "{law.name.missing}")
        @Length(max = 120, message = "{law.long}")
        LocalizedText name,

        @Length(max = 40, message = "{law.long}") String citation,

        @NotNull(message = "{law.issuer.missing}")
        @BothLanguages(message = "{law.issuer.missing}")
        @Length(max = 80, message = "{law.long}")
        LocalizedText issuer,

        LocalDate from,
        LocalDate until,

        @Length(max = 200, message = "{law.long}")
        @Pattern(regexp = "https?://[A-Za-z0-9.-]+(?::[0-9]+)?(?:/\\S*)?", message = "{law.address.form}")
        String address)
        implements Serializable {
    /** Kind of a law, by its rank (效力层级). */
    public enum LawKind {
        LAW,
        REGULATION,
        LOCAL_REGULATION,
        DEPARTMENTAL_RULE,
        JUDICIAL_INTERPRETATION,
        STANDARD
    }

    private static final String COUNTRY = "中华人民共和国";
    /** End of a text that no name of an agency continues: its beginning, a sign, or a word that leads to a citation. */
    private static final java.util.regex.Pattern NO_NAME =
            java.util.regex.Pattern.compile("(?:^|[^\\p{IsHan}]|[按依据照见和与及或反用行合于])$");

    public Law {
        citation = FieldErrors.tidy(citation);
        address = FieldErrors.tidy(address);
    }

    /** Returns whether it is in force on a day; one whose first day is unknown is, until its last day. */
    public boolean isInForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Returns whether its last day of force is before a day. */
    public boolean hasEndedBefore(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    /** Returns the words by which a Chinese text cites it: its number, and its name with and without the country. */
    Stream<String> citations() {
        return Stream.concat(
                        citation == null ? Stream.empty() : Stream.of(citation),
                        Stream.of(name.zh().startsWith(COUNTRY) ? name.zh().substring(COUNTRY.length()) : name.zh()))
                .filter(words -> !words.isBlank());
    }

    /**
     * Returns whether the number of this law, found in a text, is one of its issuer: a number such as 总局令第20号 names
     * the end of the issuer's name, which is also that of other agencies. The words before it are then the rest of the
     * name, whole or in part, or no name.
     *
     * @param before the text before the number
     */
    boolean isIssuerAfter(String before) {
        String rest = restOfIssuer();
        return rest.isEmpty()
                || Stream.of(rest, rest.replace("监督管理", "监管"))
                        .map(name -> before.substring(0, before.length() - commonEnd(before, name)))
                        .anyMatch(left -> NO_NAME.matcher(left).find());
    }

    /** Returns the name of the issuer without its end with which the number begins; empty where that is not so. */
    private String restOfIssuer() {
        String name = issuer.zh();
        for (int at = 1; citation != null && at < name.length(); at++) {
            if (citation.startsWith(name.substring(at))) {
                return name.substring(0, at);
            }
        }
        return "";
    }

    private static int commonEnd(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }

    /** Returns whether the last day of force is not before the first. */
    public boolean isOrdered() {
        return from == null || until == null || !until.isBefore(from);
    }
}
