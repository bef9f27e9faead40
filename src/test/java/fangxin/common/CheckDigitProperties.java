package fangxin.common;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class CheckDigitProperties {

    /** The example of ISO/IEC 7064: the check digit of 0794 is 5. */
    @Example
    void agreesWithTheStandardsExample() {
        assertThat(CheckDigit.append("0794")).isEqualTo("07945");
    }

    @Property
    void whatWasAppendedHolds(@ForAll @NumericChars @StringLength(min = 1, max = 20) String digits) {
        assertThat(CheckDigit.holds(CheckDigit.append(digits))).isTrue();
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
    }

    @Example
    void onlyDigitsHold() {
        assertThat(CheckDigit.holds(null)).isFalse();
        assertThat(CheckDigit.holds("5")).isFalse();
        assertThat(CheckDigit.holds("0794A")).isFalse();
    }
}
