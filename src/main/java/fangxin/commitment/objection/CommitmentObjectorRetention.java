package fangxin.commitment.objection;

import fangxin.commitment.pledge.CommitmentState;
import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.supervision.proceeding.UndisputedTitleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Retention of the identities of those who object to pledges: it finds the objections decided before the cutoff, whose
 * pledge is settled and whose title is not in dispute, and erases the identities. They are kept while the pledge is
 * public or examined, or while its title is in dispute.
 */
@ApplicationScoped
class CommitmentObjectorRetention implements RetainedPersonalData {
    /** The states in which the office has still to confirm the pledge. */
    private static final Set<CommitmentState> UNSETTLED = EnumSet.of(
            CommitmentState.PLEDGED,
            CommitmentState.RETURNED,
            CommitmentState.COUNTY_CONFIRMED,
            CommitmentState.PUBLIC_PERIOD,
            CommitmentState.OBJECTED);

    @Inject
    CommitmentObjectionRepository objections;

    @Override
    public String kind() {
        return "OBJECTOR";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.without(
                new RetainedRecords(
                        "o.receipt",
                        "from CommitmentObjection o join o.commitment c left join c.title t"
                                + " where o.decidedAt < :before and c.state not in :unsettled and exists"
                                + " (select s.objection from SealedCommitmentObjector s where s.objection = o.receipt)",
                        Map.of("before", cutoff.moment(), "unsettled", UNSETTLED)),
                "t");
    }

    @Override
    public void erase(String receipt) {
        objections.eraseObjector(receipt);
    }
}
