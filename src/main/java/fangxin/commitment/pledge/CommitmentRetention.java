package fangxin.commitment.pledge;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import fangxin.supervision.proceeding.UndisputedTitleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * Retention of the signers and the drawn signatures of pledges, from the end of the commitment and of the term of its
 * title. A signature under the pledges for all stores of a list is removed with the last of them.
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
                        Map.of("open", CommitmentState.open(), "before", cutoff.at(), "day", cutoff.day())),
                "t");
    }

    @Override
    public void erase(String number) {
        Optional<String> chainPledge =
                commitments.byNumber(number).chain().map(ChainAnswer::pledge);
        chainPledge.ifPresent(commitments::lockFirstOfChainPledge);
        commitments.findForUpdate(number).eraseSigner();
        files.of(number, CommitmentFileAccess.SIGNATURE).forEach(files::remove);
        chainPledge
                .filter(pledge -> !commitments.hasSignerInChainPledge(pledge))
                .ifPresent(pledge -> files.of(pledge, CommitmentFileAccess.SIGNATURE).forEach(files::remove));
    }
}
