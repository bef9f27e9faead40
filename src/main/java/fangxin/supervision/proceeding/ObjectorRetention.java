package fangxin.naming.objection;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.procedure.candidacy.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/**
 * Retention of the identities of objectors, from the decision on the objection; not while an office has still to
 * decide on the candidacy.
 */
@ApplicationScoped
class ObjectorRetention implements RetainedPersonalData {
    /** The stages in which an office has nothing left to decide. */
    private static final Set<Stage> SETTLED =
            Set.of(Stage.NAMED, Stage.WITHDRAWN, Stage.LAPSED, Stage.DECLINED, Stage.REFUSED);

    @Inject
    ObjectionRepository objections;

    @Override
    public String kind() {
        return "OBJECTOR";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "s.objection",
                "from SealedObjector s, Objection o where o.receipt = s.objection and o.decidedAt < :before"
                        + " and o.item.candidacy.stage in :settled",
                Map.of("before", cutoff.at(), "settled", SETTLED));
    }

    @Override
    public void erase(String receipt) {
        objections.eraseObjector(receipt);
    }
}
