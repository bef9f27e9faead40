package fangxin.common.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableValueTest {
    @Test
    void daysOfTheYears1To9999AreRead() {
        assertThat(StorableValue.day("0001-01-01")).contains(LocalDate.of(1, 1, 1));
        assertThat(StorableValue.day("9999-12-31")).contains(LocalDate.of(9999, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000-12-31", "-0001-01-01", "+10000-01-01", "+999999999-12-31", "2026-02-30", "20261128", ""})
    void otherDaysAndTextsAreNot(String text) {
        assertThat(StorableValue.day(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.00", "99999999.99", "1E+20", "1E-20"})
    void numbersThatPeopleWriteAreStorable(String text) {
        assertThat(StorableValue.isNumber(new BigDecimal(text))).isTrue();
    }

    /** The number of digits of the first is beyond an int. */
    @ParameterizedTest
    @ValueSource(strings = {"1E2147483647", "1E-2147483647", "1E2000000000", "1E400"})
    void numbersOfHundredsOfDigitsAreNot(String text) {
        assertThat(StorableValue.isNumber(new BigDecimal(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T18:00:00Z",
                "2026-11-28",
                "2026-11-28T09:30"
            })
    void momentsThatAZoneCouldMoveOutOfTheYearsAreNot(String text) {
        assertThat(StorableValue.isMoment(text)).isFalse();
    }

    @Test
    void aMomentAndADayWithItsTimeAreStorable() {
        assertThat(StorableValue.isMoment("2026-11-28T01:30:00Z")).isTrue();
        assertThat(StorableValue.isDayAndTime("2026-11-28T09:30")).isTrue();
        assertThat(StorableValue.isDayAndTime("+10000-01-01T00:00")).isFalse();
        assertThat(StorableValue.isDayAndTime("2026-11-28")).isFalse();
    }

    @Test
    void aTextWithoutNulIsStorable() {
        assertThat(StorableValue.isText("放心 😀\n")).isTrue();
        assertThat(StorableValue.isText("a\0")).isFalse();
    }
}
