package fangxin.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.i18n.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts state how long a publication can be taken back, with the number of the configuration. */
class WithdrawalWindowTest {
    @Test
    void theMinutesOfTheTextsAreThoseOfTheRule() {
        Instant published = Instant.parse("2026-03-10T01:30:00Z");

        assertThat(Duration.ofMinutes(WithdrawalWindow.minutes()))
                .isEqualTo(Duration.between(published, WithdrawalWindow.end(published)));
    }

    @ParameterizedTest
    @CsvSource({
        "administration.calendar.publish.follows, 3",
        "administration.calendar.published, 1",
        "association.test.done.PUBLISH, 1",
        "association.test.publish.hint, 0",
        "association.tests.lead, 0",
        "criteria.edition.publish.follows, 2",
        "formdesign.form.publish.follows, 2",
        "naming.correct.confirm.follows, 0",
        "naming.post.confirm.follows, 0",
        "naming.sign.withdrawable, 0",
        "supervision.delivery.publish.follows, 0",
        "typicalcase.lead, 0",
        "warning.done.PUBLISH, 1",
        "warning.lead, 0",
        "warning.publish.hint, 0"
    })
    void whoPublishesReadsTheNumberOfMinutes(String key, int position) {
        Object[] arguments = {"一", "二", "三", "四"};
        arguments[position] = 17;

        assertThat(Messages.message(Locale.CHINESE, key, arguments)).contains("17 分钟");
        assertThat(Messages.message(Locale.ENGLISH, key, arguments)).contains("17 minutes");
    }
}
