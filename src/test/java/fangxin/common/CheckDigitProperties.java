package fangxin.common;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.InputClasses;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(onFailureOnly = true)
class CheckDigitProperties {
    private static final Object[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'};

    /** The example of ISO/IEC 7064: the check digit of 0794 is 5. */
    @Example
    void agreesWithTheStandardsExample() {
        assertThat(CheckDigit.append("0794")).isEqualTo("07945");
    }

    @Property
    void whatWasAppendedHolds(@ForAll @NumericChars @StringLength(min = 1, max = 20) String digits) {
        String number = CheckDigit.append(digits);

        assertThat(CheckDigit.holds(number)).isTrue();
        InputClasses.requireEach("check digit", number.charAt(digits.length()), DIGITS);
        InputClasses.requireEach("length", Math.min(digits.length(), 3), 1, 2, 3);
    }

    @Property
    void aWrongDigitIsAlwaysFound(
            @ForAll @NumericChars @StringLength(min = 1, max = 20) String digits,
            @ForAll @IntRange(min = 0, max = 20) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String number = CheckDigit.append(digits);
        Assume.that(place < number.length());

        char wrong = (char) ('0' + (number.charAt(place) - '0' + by) % 10);
        String mistyped = number.substring(0, place) + wrong + number.substring(place + 1);

        assertThat(CheckDigit.holds(mistyped)).isFalse();
        InputClasses.requireBoth("the check digit is wrong", place == digits.length());
        InputClasses.requireEach("difference", by, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Example
    void onlyDigitsHold() {
        assertThat(CheckDigit.holds(null)).isFalse();
        assertThat(CheckDigit.holds("5")).isFalse();
        assertThat(CheckDigit.holds("0794A")).isFalse();
    }
}
