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

    /** Returns whether the last day of force is not before the first. */
    public boolean isOrdered() {
        return from == null || until == null || !until.isBefore(from);
    }
}
