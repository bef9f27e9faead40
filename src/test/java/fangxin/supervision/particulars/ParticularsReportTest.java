package fangxin.supervision.particulars;

import static fangxin.supervision.particulars.ParticularsFixture.COLLEAGUE;
import static fangxin.supervision.particulars.ParticularsFixture.FILER;
import static fangxin.supervision.particulars.ParticularsFixture.REPORTED;
import static fangxin.supervision.particulars.ParticularsFixture.TERMS;
import static fangxin.supervision.particulars.ParticularsFixture.at;
import static fangxin.supervision.particulars.ParticularsFixture.by;
import static fangxin.supervision.particulars.ParticularsFixture.kind;
import static fangxin.supervision.particulars.ParticularsFixture.report;
import static fangxin.supervision.particulars.ParticularsFixture.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleParticular;
import fangxin.organization.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParticularsReportTest {
    private static final String NAME = "南关区禾丰便利店有限公司";

    @Test
    void aReportKeepsTheValueOfItsDayAndTheLastDayOfTheOffice() {
        ParticularsReport report = report("REGISTERED_NAME", NAME, ParticularsChannel.ACCOUNT);

        assertThat(report.valueBefore()).isEqualTo("南关区禾丰便利店");
        assertThat(report.valueAfter()).isEqualTo(NAME);
        assertThat(report.dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(report.isLate()).isFalse();
    }

    @Test
    void aReportIsLateFromTheDayAfterItsPeriodOn() {
        LocalDate changed = LocalDate.of(2026, 3, 2);

        assertThat(report("SIGN_NAME", "新招牌", ParticularsChannel.ACCOUNT, changed, LocalDate.of(2026, 4, 1))
                        .isLate())
                .isFalse();
        assertThat(report("SIGN_NAME", "新招牌", ParticularsChannel.ACCOUNT, changed, LocalDate.of(2026, 4, 2))
                        .isLate())
                .isTrue();
    }

    @Test
    void theSecondOfTwoOfficersLearnsWhoWasFirst() {
        ParticularsReport report = report("REGISTERED_NAME", NAME, ParticularsChannel.ACCOUNT);
        report.confirm(null, null, List.of(), by(COLLEAGUE, REPORTED));

        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> report.refuse("不符", by(FILER, REPORTED)));

        assertThat(refused.status()).isEqualTo(RuleViolation.Status.CONFLICT);
        assertThat(refused.violations().getFirst().arguments())
                .containsExactly("office2", by(COLLEAGUE, REPORTED).moment().at());
        assertThat(report.state()).isEqualTo(ParticularsState.CONFIRMED);
        assertThatThrownBy(() -> report.deadline(TERMS, WorkingCalendar.weekdaysOnly()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anOfficerWhosePageShowsAnotherVersionIsRefused() {
        ParticularsReport report = report("REGISTERED_NAME", NAME, ParticularsChannel.ACCOUNT);

        assertThatThrownBy(() -> report.requireVersion(report.version() + 1))
                .hasMessageContaining("supervision.version");
        assertThatCode(() -> report.requireVersion(report.version())).doesNotThrowAnyException();
    }

    @Test
    void aWithdrawalIsRepeatedWithoutEffectAndNeverFollowsADecision() {
        ParticularsReport report = report("REGISTERED_NAME", NAME, ParticularsChannel.ACCOUNT);
        report.withdraw(by(FILER, REPORTED));
        report.withdraw(by(FILER, REPORTED.plusDays(1)));

        assertThat(report.decidedAt()).isEqualTo(at(REPORTED, LocalTime.NOON).at());

        ParticularsReport decided = report("REGISTERED_NAME", NAME, ParticularsChannel.ACCOUNT);
        decided.refuse("不符", by(COLLEAGUE, REPORTED));
        assertThatThrownBy(() -> decided.withdraw(by(FILER, REPORTED)))
                .hasMessageContaining("supervision.particulars.decided");
    }

    @Test
    void aPublishedCalendarMovesTheLastDayToALaterDayOnly() {
        ParticularsReport report = report("REGISTERED_NAME", NAME, ParticularsChannel.ACCOUNT);

        report.recompute(TERMS, new WorkingCalendar(Set.of(LocalDate.of(2026, 3, 4)), Set.of(), Set.of(2026)));
        assertThat(report.dueOn()).isEqualTo(LocalDate.of(2026, 3, 10));

        report.recompute(TERMS, WorkingCalendar.weekdaysOnly());
        assertThat(report.dueOn()).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void aValueFitsItsParticularAndDiffersFromThePresentOne() {
        assertThat(ParticularValueRule.require(title(), TitleParticular.CREDIT_CODE, "91220102ma00000074"))
                .isEqualTo("91220102MA00000074");
        assertThat(fieldOf(TitleParticular.CREDIT_CODE, "91220102MA00000070")).isEqualTo("merchant.creditCode.check");
        Title coded = TitleFixture.imported("南关区乙便利店", "91220102MA00000074", "人民大街2号", 2);
        assertThatThrownBy(() -> ParticularValueRule.require(coded, TitleParticular.CREDIT_CODE, "91220102MA00000074"))
                .hasMessageContaining("supervision.particulars.value.same");
        assertThat(fieldOf(TitleParticular.SIGN_NAME, "招".repeat(121))).isEqualTo("supervision.text.long");
        assertThat(fieldOf(TitleParticular.REGISTERED_NAME, "南关区禾丰便利店"))
                .isEqualTo("supervision.particulars.value.same");
        assertThat(ParticularValueRule.require(title(), null, "新民大街9号")).isEqualTo("新民大街9号");
    }

    private static String fieldOf(TitleParticular particular, String value) {
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> ParticularValueRule.require(title(), particular, value));
        assertThat(refused.violations().getFirst().field()).isEqualTo("value");
        return refused.key();
    }

    @Test
    void aChangeOfTomorrowIsRefused() {
        assertThatThrownBy(() -> ParticularValueRule.requireChanged(REPORTED.plusDays(1), REPORTED))
                .hasMessageContaining("supervision.particulars.changedOn.future");
        assertThatCode(() -> ParticularValueRule.requireChanged(REPORTED, REPORTED))
                .doesNotThrowAnyException();
    }

    @Test
    void aRefusalHasAReasonAndAConfirmationTheCheckThatItsKindRequires() {
        assertThat(keys("REGISTERED_NAME", ParticularsOutcome.REFUSE, false, " "))
                .containsExactly("supervision.reason.missing");
        assertThat(keys("CREDIT_CODE", ParticularsOutcome.CONFIRM, false, null))
                .containsExactly("supervision.particulars.continuity.missing");
        assertThat(keys("CREDIT_CODE", ParticularsOutcome.REFUSE, false, "代码属于另一主体"))
                .isEmpty();
        assertThat(keys("CREDIT_CODE", ParticularsOutcome.CONFIRM, true, null)).isEmpty();
        assertThat(keys("REGISTERED_NAME", ParticularsOutcome.CONFIRM, false, null))
                .isEmpty();
    }

    private static List<String> keys(String kind, ParticularsOutcome outcome, boolean continuity, String reason) {
        try {
            new ParticularsDecisionInput(0L, outcome, continuity, reason).check(kind(kind));
            return List.of();
        } catch (RuleViolation refused) {
            return refused.violations().stream()
                    .map(RuleViolation.Violation::key)
                    .toList();
        }
    }
}
