package fangxin.commitment.returns;

import static fangxin.commitment.returns.ReturnFixture.BOUGHT;
import static fangxin.commitment.returns.ReturnFixture.CONSUMER;
import static fangxin.commitment.returns.ReturnFixture.OFFICER;
import static fangxin.commitment.returns.ReturnFixture.PRICE;
import static fangxin.commitment.returns.ReturnFixture.SHOP;
import static fangxin.commitment.returns.ReturnFixture.SYSTEM;
import static fangxin.commitment.returns.ReturnFixture.TERMS;
import static fangxin.commitment.returns.ReturnFixture.applied;
import static fangxin.commitment.returns.ReturnFixture.by;
import static fangxin.commitment.returns.ReturnFixture.pledge;
import static fangxin.commitment.returns.ReturnFixture.terms;
import static fangxin.commitment.returns.ReturnFixture.title;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.testing.InputClasses;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Properties of a claim for every order in which steps are tried, and for every history of a pledge. */
class ReturnProperties {
    @Property(tries = 1000)
    void theStateFollowsFromTheJournal(@ForAll @Size(min = 3, max = 20) List<ReturnStep> attempts) {
        ReturnClaim claim = tried(attempts);

        ReturnState state = null;
        for (ReturnEntry entry : claim.journal()) {
            assertThat(
                            state == null
                                    ? entry.step().from().isEmpty()
                                    : entry.step().from().contains(state))
                    .isTrue();
            state = entry.step().to();
        }
        assertThat(claim.state()).isEqualTo(state);
        assertThat(claim.dueOn() != null).isEqualTo(state.limit().isPresent());
        InputClasses.requireBoth("refunded", state == ReturnState.REFUNDED);
    }

    @Property(tries = 1000)
    void noRefusalIsFoundUnjustifiedWithoutHearingTheShop(@ForAll @Size(min = 8, max = 24) List<ReturnStep> attempts) {
        ReturnClaim claim = tried(attempts);
        List<ReturnStep> steps = claim.journal().stream().map(ReturnEntry::step).toList();

        int found = steps.indexOf(ReturnStep.FIND_UNJUSTIFIED);
        if (found >= 0) {
            assertThat(steps.subList(0, found))
                    .contains(ReturnStep.CONTEST)
                    .containsAnyOf(ReturnStep.STATE, ReturnStep.END_PERIOD);
        }
        InputClasses.requireBoth("contested", steps.contains(ReturnStep.CONTEST));
    }

    @Property(tries = 500)
    void aLaterVersionLeavesWhatHeldBeforeAsItWas(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 7, max = 60) Integer> days,
            @ForAll @Size(min = 8, max = 8) List<@IntRange(max = 9) Integer> gaps) {
        Title title = title();
        List<ReturnPledge> versions = new ArrayList<>();
        List<Optional<ReturnPledge>> known = new ArrayList<>();
        LocalDate today = BOUGHT;
        for (int i = 0; i < days.size(); i++) {
            ReturnPledgeHistory history = new ReturnPledgeHistory(versions);
            known.add(history.heldOn(today));
            Optional<ReturnPledge> next = gaps.get(i) == 0
                    ? history.end(RecordedActor.of(SHOP), Instant.EPOCH, today)
                    : history.next(
                            title,
                            pledge(title, 1, today, 7).channel(),
                            terms(days.get(i), List.of()),
                            1,
                            today.plusDays(gaps.get(i)),
                            RecordedActor.of(SHOP),
                            Instant.EPOCH,
                            today);
            next.ifPresent(versions::add);
            today = today.plusDays(1);
        }

        ReturnPledgeHistory all = new ReturnPledgeHistory(versions);
        for (int i = 0; i < known.size(); i++) {
            assertThat(all.heldOn(BOUGHT.plusDays(i))).isEqualTo(known.get(i));
        }
        InputClasses.requireBoth("several versions", versions.size() > 2);
    }

    private static ReturnClaim tried(List<ReturnStep> attempts) {
        ReturnClaim claim = applied();
        LocalDate day = BOUGHT;
        for (ReturnStep step : attempts) {
            day = day.plusDays(3);
            attempt(claim, step, day);
        }
        return claim;
    }

    private static void attempt(ReturnClaim claim, ReturnStep step, LocalDate day) {
        ReturnAct act = act(step, day);
        try {
            switch (step) {
                case APPLY, REPORT_REFUSAL -> assertThat(claim.journal()).isNotEmpty();
                case REMIND -> claim.remind(TERMS, act);
                case ESCALATE -> claim.escalate(TERMS, act);
                case AGREE -> claim.agree(TERMS, act);
                case REFUSE -> claim.refuse(ReturnFixture.ground("OPENED"), null, TERMS, act);
                case TAKE_BACK -> claim.takeBack(claim.title(), TERMS, act);
                case REFUND -> claim.refund(PRICE, RefundRoute.CASH, TERMS, act);
                case CONTEST -> claim.contest("理由", TERMS, act);
                case STATE -> claim.state("意见", TERMS, act);
                case END_PERIOD -> claim.endPeriod(TERMS, act);
                case FIND_JUSTIFIED -> claim.find(ReturnFinding.JUSTIFIED, "理由", TERMS, act);
                case FIND_UNJUSTIFIED -> claim.find(ReturnFinding.UNJUSTIFIED, "理由", TERMS, act);
                case WITHDRAW -> {
                    if (day.getDayOfMonth() % 5 == 0) {
                        claim.withdraw(TERMS, act);
                    }
                }
            }
        } catch (RuleViolation | IllegalStateException refused) {
            assertThat(refused).isNotNull();
        }
    }

    private static ReturnAct act(ReturnStep step, LocalDate day) {
        ReturnParty party = step.parties().iterator().next();
        Actor actor = switch (party) {
            case CONSUMER -> CONSUMER;
            case HOLDER, OTHER_SHOP -> SHOP;
            case OFFICE -> OFFICER;
            case JOB -> SYSTEM;
        };
        return by(party, actor, day);
    }
}
