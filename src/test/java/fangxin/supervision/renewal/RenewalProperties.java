package fangxin.supervision.renewal;

import static fangxin.supervision.renewal.RenewalFixture.BEGUN;
import static fangxin.supervision.renewal.RenewalFixture.COLLEAGUE;
import static fangxin.supervision.renewal.RenewalFixture.CONTENT;
import static fangxin.supervision.renewal.RenewalFixture.DRAFTER;
import static fangxin.supervision.renewal.RenewalFixture.HOLDER;
import static fangxin.supervision.renewal.RenewalFixture.OFFICER;
import static fangxin.supervision.renewal.RenewalFixture.OWNER;
import static fangxin.supervision.renewal.RenewalFixture.PLEDGE;
import static fangxin.supervision.renewal.RenewalFixture.PROMISES_DEFECT;
import static fangxin.supervision.renewal.RenewalFixture.SECOND;
import static fangxin.supervision.renewal.RenewalFixture.SYSTEM;
import static fangxin.supervision.renewal.RenewalFixture.TERMS;
import static fangxin.supervision.renewal.RenewalFixture.begun;
import static fangxin.supervision.renewal.RenewalFixture.by;
import static fangxin.supervision.renewal.RenewalFixture.onPaper;
import static fangxin.supervision.renewal.RenewalFixture.sign;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.Role;
import fangxin.testing.InputClasses;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Properties of a renewal for every order in which steps are tried. */
class RenewalProperties {
    private static final Actor THIRD = NoticeFixture.officer("office3", Role.COUNTY_OFFICE);

    @Property(tries = 1000)
    void nothingIsRenewedThatWasNotSubmittedAndAccepted(@ForAll @Size(min = 4, max = 30) List<RenewalStep> attempts) {
        Renewal renewal = tried(attempts);

        List<RenewalStep> steps =
                renewal.journal().stream().map(RenewalEntry::step).toList();
        if (renewal.state() == RenewalState.RENEWED) {
            assertThat(steps).containsSubsequence(RenewalStep.DRAFT_DOCUMENT, RenewalStep.SIGN);
            assertThat(steps).containsAnyOf(RenewalStep.SUBMIT, RenewalStep.ENTER_AT_COUNTER);
            assertThat(steps).containsAnyOf(RenewalStep.ACCEPT, RenewalStep.OVERTURN);
        }
        InputClasses.requireBoth("renewed", renewal.state() == RenewalState.RENEWED);
    }

    @Property(tries = 1000)
    void theStateFollowsFromTheJournal(@ForAll @Size(min = 3, max = 14) List<RenewalStep> attempts) {
        Renewal renewal = tried(attempts);

        RenewalState state = null;
        for (RenewalEntry entry : renewal.journal()) {
            assertThat(
                            state == null
                                    ? entry.step().from().isEmpty()
                                    : entry.step().from().contains(state))
                    .isTrue();
            state = entry.step().to();
        }
        assertThat(renewal.state()).isEqualTo(state);
        assertThat(renewal.dueOn() != null).isEqualTo(state.limit().isPresent());
        InputClasses.requireBoth("open at the end", state.isOpen());
    }

    private static Renewal tried(List<RenewalStep> attempts) {
        Renewal renewal = begun();
        LocalDate day = BEGUN;
        for (RenewalStep attempt : attempts) {
            day = day.plusDays(1);
            attempt(renewal, attempt, day);
        }
        return renewal;
    }

    private static void attempt(Renewal renewal, RenewalStep step, LocalDate day) {
        try {
            switch (step) {
                case BEGIN -> begun();
                case SUBMIT -> {
                    sign(renewal, day);
                    renewal.write(
                            CONTENT.with(Map.of("promises", "七天退货，" + day)),
                            by(HOLDER, day).moment().at());
                    renewal.submit(PLEDGE, TERMS, by(HOLDER, day));
                }
                case RETURN -> renewal.returnForCorrection(List.of(PROMISES_DEFECT), TERMS, by(OFFICER, day));
                case ACCEPT -> {
                    for (RenewalDefect defect : renewal.defects()) {
                        renewal.closeDefect(defect.seq(), by(OFFICER, day));
                    }
                    renewal.accept(TERMS, by(OFFICER, day));
                }
                case ENTER_AT_COUNTER ->
                    renewal.enterAtCounter(
                            CONTENT.with(Map.of("promises", "七天退货，" + day)),
                            onPaper(day),
                            PLEDGE,
                            TERMS,
                            COLLEAGUE,
                            by(SECOND, day));
                case REFUSE -> renewal.refuse("理由", TERMS, by(OFFICER, day));
                case ASK_REVIEW -> renewal.askReview("请复查", TERMS, OWNER, by(HOLDER, day));
                case UPHOLD -> renewal.uphold("维持", by(THIRD, day));
                case OVERTURN -> renewal.overturn("撤销", TERMS, by(THIRD, day));
                case DRAFT_DOCUMENT -> renewal.draftDocument("document", by(DRAFTER, day));
                case RESUME -> renewal.resume(TERMS, by(DRAFTER, day));
                case SIGN ->
                    renewal.renew(
                            RecordedActor.of(DRAFTER), by(DRAFTER, day).moment().at());
                case WITHDRAW -> renewal.withdraw("原因", by(HOLDER, day));
                case LAPSE -> renewal.lapse("理由", by(OFFICER, day));
                case CLOSE ->
                    renewal.close(
                            RecordedActor.of(SYSTEM), by(SYSTEM, day).moment().at());
            }
        } catch (RuleViolation refused) {
            assertThat(refused.key()).startsWith("renewal.");
        }
    }
}
