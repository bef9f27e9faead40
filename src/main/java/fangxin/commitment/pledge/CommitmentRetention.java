package fangxin.commitment.pledge;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import fangxin.supervision.proceeding.UndisputedTitleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the signers and the drawn signatures of pledges: it finds the commitments that ended, with the term of
 * their title, before the cutoff and whose title is not in dispute, erases the signers, and removes the signatures.
 */
@ApplicationScoped
class CommitmentRetention implements RetainedPersonalData {
    @Inject
    CommitmentRepository commitments;

    @Inject
    FileStore files;

    @Override
    public String kind() {
        return "PLEDGE_SIGNATURE";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.without(
                new RetainedRecords(
                        "c.number",
                        "from Commitment c left join c.title t where c.state not in :open and c.since < :before"
                                + " and (t.validUntil is null or t.validUntil < :day)",
                        Map.of("open", CommitmentState.open(), "before", cutoff.moment(), "day", cutoff.day())),
                "t");
    }

    @Override
    public void erase(String number) {
        commitments.findForUpdate(number).eraseSigner();
        files.of(number, CommitmentFileAccess.SIGNATURE).forEach(files::remove);
    }
}
