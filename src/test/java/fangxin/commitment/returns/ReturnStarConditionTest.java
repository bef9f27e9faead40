package fangxin.commitment.returns;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.commitment.pledge.StarBasis;
import fangxin.commitment.pledge.StarContradictions;
import fangxin.common.LocalizedText;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SystemActor;
import fangxin.supervision.proceeding.SupervisionProposals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Consequences for the stars of a title when its holder ends the pledge that they require, and claims that contradict a
 * condition.
 */
@Tag("once")
class ReturnStarConditionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Optional<String> PROCEEDING = Optional.of("20260000017");

    private final Title title =
            TitleFixture.held("merchant-1", DAY.plusYears(1), new LocalizedText("无理由退货", "Returns"));
    private final List<String> letters = new ArrayList<>();

    @Test
    void theOfficeIsNotifiedWhereNoYellowCardCanFollow() {
        end(true, Optional.empty(), Optional.empty());

        assertThat(letters).containsExactly("commitment.letter.returnsEnded " + NoticeFixture.OFFICE);
    }

    @Test
    void aYellowCardThatIsProposedOrOpenNeedsNoOtherLetter() {
        end(true, PROCEEDING, Optional.empty());
        end(true, Optional.empty(), PROCEEDING);

        assertThat(letters).isEmpty();
    }

    @Test
    void theEndOfAPledgeOnWhichNoStarsRestConcernsNobody() {
        end(false, Optional.empty(), Optional.empty());

        assertThat(letters).isEmpty();
    }

    @Test
    void aClaimThatTheShopHasNotSatisfiedContradictsThatAllDisputesAreHandled() {
        LocalDate day = ReturnFixture.BOUGHT.plusDays(1);

        assertThat(against(ReturnFixture.applied(), day)).as("still in time").isEmpty();
        assertThat(against(ReturnFixture.refused(), day)).isPresent();
        assertThat(new ReturnStarCondition().to("LICENCES_SHOWN", title, day)).isEmpty();
    }

    private Optional<LocalizedText> against(ReturnClaim claim, LocalDate day) {
        ReturnStarCondition condition = new ReturnStarCondition();
        condition.claims = new ReturnRepository() {
            @Override
            List<ReturnClaim> enteredSince(String number, Instant since) {
                assertThat(since).isEqualTo(BusinessMoment.startOf(day.minusYears(1)));
                return List.of(claim);
            }
        };
        return condition.to(StarContradictions.DISPUTES_HANDLED, title, day);
    }

    private void end(boolean starsRest, Optional<String> proposed, Optional<String> open) {
        ReturnStarCondition condition = new ReturnStarCondition();
        condition.basis = new StarBasis() {
            @Override
            public boolean includes(String gate, Title of) {
                return starsRest;
            }
        };
        condition.proposals = new SupervisionProposals() {
            @Override
            public Optional<String> propose(String number, String trigger, String facts, ActionStamp by) {
                return proposed;
            }

            @Override
            public Optional<String> openUnder(String number, String trigger) {
                return open;
            }
        };
        condition.mailings = new AccountNotifier() {
            @Override
            public void toHoldersAbout(
                    String merchant,
                    Role role,
                    String place,
                    LocalDate today,
                    String key,
                    String dedupeKey,
                    Object... arguments) {
                letters.add(key + " " + place);
            }
        };
        condition.systemActor = new SystemActor() {
            @Override
            public Actor actorOn(LocalDate day) {
                return NoticeFixture.officer("system", Role.JOB);
            }
        };
        condition.ended(title, DAY.plusDays(1), NoticeFixture.at(DAY));
    }
}
