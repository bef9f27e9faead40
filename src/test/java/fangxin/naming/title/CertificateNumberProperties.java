package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.round.ApplicationRound;
import fangxin.testing.InputClasses;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(onFailureOnly = true)
class CertificateNumberProperties {

    @Property
    void everyNumberParsesBack(
            @ForAll @IntRange(min = 110000, max = 659999) int region,
            @ForAll @IntRange(min = 2018, max = 2099) int year,
            @ForAll ApplicationRound.TitleLevel level,
            @ForAll @IntRange(min = 1, max = 99_999) int serial) {
        CertificateNumber number = CertificateNumber.issue(String.valueOf(region), year, level, "01", serial);

        CertificateNumber read = CertificateNumber.of(" " + number.grouped().replace(' ', '　') + "\n");

        assertThat(read).isEqualTo(number);
        assertThat(read.value()).hasSize(19);
        assertThat(read.region()).isEqualTo(String.valueOf(region));
        assertThat(read.year()).isEqualTo(year);
        assertThat(read.level()).isEqualTo(level.ordinal() + 1);
        assertThat(read.typeDigits()).isEqualTo("01");
        assertThat(read.serial()).isEqualTo(serial);
        InputClasses.requireEach("level", level, (Object[]) ApplicationRound.TitleLevel.values());
        InputClasses.requireEach(
                "digits of the serial number", String.valueOf(serial).length(), 1, 2, 3, 4, 5);
    }

    @Property
    void aCertificateOfAnotherAuthorityHasOnlyTheNumberPrintedOnIt(
            @ForAll @IntRange(min = 1, max = 99_999) int serial) {
        CertificateNumber number =
                CertificateNumber.issue("220100", 2026, ApplicationRound.TitleLevel.PROVINCE, "01", serial);

        assertThat(CertificateNumber.printed(number.value(), false, null)).isEqualTo(number.grouped());
        assertThat(CertificateNumber.printed(number.value(), true, null)).isNull();
        assertThat(CertificateNumber.printed(number.value(), true, "吉放心2026-7")).isEqualTo("吉放心2026-7");
        assertThat(CertificateNumber.printed(number.value(), true, number.value()))
                .isEqualTo(number.grouped());
        InputClasses.requireEach(
                "digits of the serial number", String.valueOf(serial).length(), 1, 2, 3, 4, 5);
    }

    @Property
    void theConstraintAcceptsTheDigitsAsTheyAreStored(@ForAll @IntRange(min = 1, max = 99_999) int serial) {
        record Stored(@ValidCertificateNumber String number) {}
        CertificateNumber number =
                CertificateNumber.issue("220102", 2026, ApplicationRound.TitleLevel.COUNTY, "01", serial);

        assertThat(Constraints.violations(new Stored(number.value()))).isEmpty();
        assertThat(Constraints.violations(new Stored(number.grouped())))
                .containsExactly(new Violation("number", "naming.number.wrong", List.of()));
        assertThat(Constraints.violations(new Stored(number.value().substring(1))))
                .hasSize(1);
        InputClasses.requireEach(
                "digits of the serial number", String.valueOf(serial).length(), 1, 2, 3, 4, 5);
    }

    @Property
    void anySingleWrongDigitIsRefused(
            @ForAll @IntRange(min = 1, max = 99_999) int serial,
            @ForAll @IntRange(min = 0, max = 18) int position,
            @ForAll @IntRange(min = 1, max = 9) int difference) {
        String number = CertificateNumber.issue("220102", 2026, ApplicationRound.TitleLevel.COUNTY, "01", serial)
                .value();
        StringBuilder wrong = new StringBuilder(number);
        wrong.setCharAt(position, (char) ('0' + (number.charAt(position) - '0' + difference) % 10));

        assertThat(CertificateNumber.parse(wrong.toString())).isEmpty();
        Statistics.label("wrong digit")
                .collect(position == CertificateNumber.LENGTH - 1 ? "check digit" : "other")
                .coverage(coverage -> {
                    coverage.check("check digit").percentage(share -> share > 1);
                    coverage.check("other").percentage(share -> share > 50);
                });
    }

    @Property
    void exactlyOneCheckDigitIsAccepted(@ForAll @NumericChars @StringLength(18) String body) {
        List<Integer> accepted = IntStream.range(0, 10)
                .filter(digit -> CertificateNumber.parse(body + digit).isPresent())
                .boxed()
                .toList();

        assertThat(accepted).hasSize(1);
        InputClasses.requireEach("check digit", accepted.getFirst(), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    /** Any texts, and texts with about as many digits as a number has. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings()
                        .numeric()
                        .withChars(' ', '-')
                        .ofMinLength(CertificateNumber.LENGTH - 3)
                        .ofMaxLength(CertificateNumber.LENGTH + 5));
    }

    @Property
    void aTextWithoutNineteenDigitsIsRefused(@ForAll("texts") String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        Assume.that(digits != CertificateNumber.LENGTH);

        assertThat(CertificateNumber.parse(text)).isEmpty();
        InputClasses.requireEach(
                "digits",
                digits == 0 ? "none" : digits < CertificateNumber.LENGTH ? "too few" : "too many",
                "none",
                "too few",
                "too many");
    }
}
