package fangxin.registry.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.TitleStanding;
import fangxin.platform.i18n.Messages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPageTest {
    /** The page shows the day of the decision that led to the standing of a title. */
    @ParameterizedTest
    @EnumSource(value = TitleStanding.class, mode = EnumSource.Mode.EXCLUDE, names = "VALID")
    void theDayOfEachStandingHasALabel(TitleStanding standing) {
        assertThat(Messages.inBoth("registry.unit.since." + standing).zh()).doesNotContain("registry");
        assertThat(Messages.inBoth("registry.unit.since." + standing).en()).doesNotContain("registry");
    }

    /** A title is cancelled after a move, a transfer or at the wish of its holder too, where the unit has not closed. */
    @ParameterizedTest
    @ValueSource(strings = {"registry.unit.meaning.CANCELLED", "verification.sentence.CANCELLED"})
    void aCancelledTitleIsNotCalledThatOfAClosedUnit(String key) {
        assertThat(Messages.message(Locale.CHINESE, key)).contains("注销").doesNotContain("停业");
        assertThat(Messages.message(Locale.ENGLISH, key)).contains("cancelled").doesNotContain("closed");
    }
}
