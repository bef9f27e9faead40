package fangxin.commitment.objection;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.commitment.pledge.Commitment;
import fangxin.commitment.pledge.CommitmentFixture;
import fangxin.commitment.pledge.CommitmentService.PledgeWithdrawn;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import fangxin.naming.objection.ObjectionState;
import fangxin.organization.calendar.BusinessMoment;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitmentObjectionAnswersTest {
    private final Commitment commitment = CommitmentFixture.published();
    private final BusinessMoment now = CommitmentFixture.at(commitment.publicFrom(), LocalTime.NOON);

    private CommitmentObjection objection(String receipt) {
        return new CommitmentObjection(
                receipt,
                commitment,
                new ObjectionInput(0, ObjectionChannel.LETTER, "没有明码标价", null, null, null),
                commitment.publicFrom(),
                "office1",
                now);
    }

    @Test
    void theOpenObjectionsToAWithdrawnPledgeAreMootAndDecidedOnesStay() {
        CommitmentObjection decided = objection("2026-00001-12345678");
        CommitmentObjection open = objection("2026-00002-12345678");
        decided.decide(ObjectionState.DISMISSED, "已经核查", CommitmentFixture.OFFICER, now);
        CommitmentObjectionAnswers answers = new CommitmentObjectionAnswers();
        answers.objections = new AnonymousObjections(List.of(decided, open));

        answers.endOf(new PledgeWithdrawn(commitment.number(), new ActionStamp(CommitmentFixture.OFFICER, now)));

        assertThat(open.state()).isEqualTo(ObjectionState.MOOT);
        assertThat(open.answer()).contains("撤回");
        assertThat(decided.answer()).isEqualTo("已经核查");
    }

    /** Objections of persons who stated no contact. */
    private static final class AnonymousObjections extends CommitmentObjectionRepository {
        private final List<CommitmentObjection> all;

        AnonymousObjections(List<CommitmentObjection> all) {
            this.all = all;
        }

        @Override
        List<CommitmentObjection> of(String commitment) {
            return all;
        }

        @Override
        Optional<SealedCommitmentObjector> objectorOf(String receipt) {
            return Optional.empty();
        }
    }
}
