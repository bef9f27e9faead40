package fangxin.round;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.round.ApplicationRound.TitleLevel;
import fangxin.round.RoundView.ApplicationWindow;
import fangxin.round.RoundView.RoundState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoundFilterTest {
    private static final RoundView ROUND = new RoundView(
            "220102-2026-1",
            "220102",
            new LocalizedText("南关区创建办", "Nanguan office"),
            TitleLevel.COUNTY,
            2026,
            new LocalizedText("南关区2026年度放心消费创建", "Nanguan 2026"),
            new ApplicationWindow(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31), RoundState.OPEN),
            null,
            null,
            null,
            false,
            1);

    @Test
    void aFilterWithoutConditionIncludesEachRound() {
        assertThat(new RoundFilter(null, null, null, null, null).includes(ROUND))
                .isTrue();
    }

    @Test
    void aTextIsPartOfTheTitleInEitherLanguageOrOfTheNumber() {
        for (String text : new String[] {"南关区２０２６", "nanguan", "220102-2026"}) {
            assertThat(new RoundFilter(text, null, null, null, null).includes(ROUND))
                    .as(text)
                    .isTrue();
        }
        assertThat(new RoundFilter("朝阳", null, null, null, null).includes(ROUND))
                .isFalse();
    }

    @Test
    void eachConditionMustHold() {
        assertThat(new RoundFilter("南关", "220102", TitleLevel.COUNTY, 2026, RoundState.OPEN).includes(ROUND))
                .isTrue();
        assertThat(new RoundFilter(null, "220104", null, null, null).includes(ROUND))
                .isFalse();
        assertThat(new RoundFilter(null, null, TitleLevel.CITY, null, null).includes(ROUND))
                .isFalse();
        assertThat(new RoundFilter(null, null, null, 2025, null).includes(ROUND))
                .isFalse();
        assertThat(new RoundFilter(null, null, null, null, RoundState.CLOSED).includes(ROUND))
                .isFalse();
    }
}
