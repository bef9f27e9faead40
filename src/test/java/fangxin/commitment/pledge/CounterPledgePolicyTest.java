package fangxin.commitment.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Confirmation of a pledge that was returned, and that an officer has entered again at the counter. */
class CounterPledgePolicyTest {
    private static final LocalizedText NAME = new LocalizedText("创建办", "Office");
    private static final LocalDate DAY = CommitmentFixture.PLEDGED.plusDays(2);
    private static final Actor COLLEAGUE = NoticeFixture.officer("office2", Role.COUNTY_OFFICE);

    @Test
    void theOfficerWhoEnteredAPledgeDoesNotConfirmItAndAColleagueDoes() {
        Commitment entered = entered();
        CounterPledgePolicy policy = policy(NoticeFixture.OFFICE);

        assertThatThrownBy(() -> policy.check(entered, CommitmentFixture.OFFICER, DAY))
                .hasMessageContaining("identity.second.colleague");
        assertThatCode(() -> policy.check(entered, COLLEAGUE, DAY)).doesNotThrowAnyException();
    }

    @Test
    void anOfficerConfirmsWhatTheHolderHasPledgedAndWithoutAColleagueAlsoTheOwnEntry() {
        assertThat(policy(NoticeFixture.OFFICE).secondFor(CommitmentFixture.pledged(), CommitmentFixture.OFFICER, DAY))
                .isEmpty();
        assertThat(policy("220100").secondFor(entered(), CommitmentFixture.OFFICER, DAY))
                .isEmpty();
        assertThat(policy(null).secondFor(entered(), CommitmentFixture.OFFICER, DAY))
                .isEmpty();
    }

    private static Commitment entered() {
        Commitment commitment = CommitmentFixture.pledged();
        CommitmentFixture.take(commitment, CommitmentStep.RETURN, COLLEAGUE, CommitmentFixture.PLEDGED.plusDays(1));
        CommitmentFixture.take(commitment, CommitmentStep.PLEDGE_AGAIN, CommitmentFixture.OFFICER, DAY);
        return commitment;
    }

    private static CounterPledgePolicy policy(String decider) {
        return new CounterPledgePolicy(new SecondOfficerPolicy() {
            @Override
            public SecondOfficer of(String first, String office, String merchant, LocalDate today) {
                return new SecondOfficer(first, office, NAME, decider, NAME);
            }
        });
    }
}
