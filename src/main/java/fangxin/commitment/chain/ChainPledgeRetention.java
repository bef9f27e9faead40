package fangxin.commitment.chain;

import fangxin.commitment.pledge.CommitmentFileAccess;
import fangxin.commitment.pledge.CommitmentState;
import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import fangxin.supervision.proceeding.UndisputedTitleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the signature and the authorisations under the pledge of a chain: it finds the pledges whose last
 * commitment and term of the title ended before the cutoff and whose titles are not in dispute, and removes both files.
 */
@ApplicationScoped
class ChainPledgeRetention implements RetainedPersonalData {
    @Inject
    ChainPledgeRepository pledges;

    @Inject
    FileStore files;

    @Override
    public String kind() {
        return "PLEDGE_SIGNATURE";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.withoutAny(
                new RetainedRecords(
                        "p.number",
                        "from ChainPledge p where p.pledgedAt < :before and not exists (select c.number"
                                + " from Commitment c left join c.title t where c.chainPledge = p.number"
                                + " and (c.state in :open or c.since >= :before or t.validUntil >= :day))",
                        Map.of("open", CommitmentState.open(), "before", cutoff.moment(), "day", cutoff.day())),
                "Commitment dc join dc.title dt where dc.chainPledge = p.number",
                "dt");
    }

    @Override
    public void erase(String number) {
        ChainPledge pledge = pledges.findForUpdate(number);
        files.of(number, CommitmentFileAccess.SIGNATURE).forEach(files::remove);
        String proof = pledge.proof();
        pledge.eraseProof();
        if (proof != null && pledges.ofProof(proof).isEmpty()) {
            files.remove(files.byId(proof));
        }
    }
}
