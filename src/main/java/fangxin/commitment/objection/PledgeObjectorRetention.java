package fangxin.commitment.objection;

import fangxin.commitment.pledge.CommitmentState;
import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the identities of objectors to pledges, from the decision on the objection; not while the pledge is
 * in its public period.
 */
@ApplicationScoped
class PledgeObjectorRetention implements RetainedPersonalData {
    @Inject
    CommitmentObjectionRepository objections;

    @Override
    public String kind() {
        return "OBJECTOR";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "s.objection",
                "from SealedCommitmentObjector s, CommitmentObjection o where o.receipt = s.objection"
                        + " and o.decidedAt < :before and o.commitment.state not in :inPublicPeriod",
                Map.of("before", cutoff.at(), "inPublicPeriod", CommitmentState.inPublicPeriod()));
    }

    @Override
    public void erase(String receipt) {
        objections.eraseObjector(receipt);
    }
}
