package fangxin.supervision.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.signing.OfficialDocumentTypeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.i18n.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SupervisionMeasureRuleTest {
    private static final LocalDate LAST = LocalDate.of(2027, 11, 30);
    private final Title title = TitleFixture.importedUntil(LAST);

    @Test
    void aTitleIsSuspendedInTheLastSecondOfItsTerm() {
        assertThatCode(() -> require(LAST, LocalTime.of(23, 59, 59))).doesNotThrowAnyException();
    }

    @Test
    void aTitleThatExpiredAMinuteAgoIsNotAlthoughTheJobHasNotRun() {
        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> require(LAST.plusDays(1), LocalTime.of(0, 1)));

        assertThat(title.status()).isEqualTo(TitleStatus.ACTIVE);
        assertThat(refused.status()).isEqualTo(RuleViolation.Status.CONFLICT);
        assertThat(Messages.message(Locale.CHINESE, refused.violations().getFirst()))
                .isEqualTo("“" + title.place().signName() + "”的称号状态为“期满”，不能采取“暂停称号”。");
    }

    /** The register shows a title under a reminder as valid, which would not explain why another one is refused. */
    @Test
    void theReasonIsTheReminderThatIsRunning() {
        TitleFixture.take(title, TitleStep.REMIND, null, NoticeFixture.at(LAST.minusYears(1)));

        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class,
                () -> SupervisionMeasureRule.require(
                        title, OfficialDocumentTypeFixture.type("REMINDER"), LAST.minusMonths(11)));

        assertThat(Messages.message(Locale.CHINESE, refused.violations().getFirst()))
                .isEqualTo("“" + title.place().signName() + "”的称号状态为“有效（督促提醒中）”，不能采取“督促提醒函”。");
    }

    private void require(LocalDate day, LocalTime time) {
        LocalDate today = BusinessMoment.dayOf(
                day.atTime(time).atZone(ApplicationClock.CHINA).toInstant());
        SupervisionMeasureRule.require(title, OfficialDocumentTypeFixture.type("SUSPENSION"), today);
    }
}
