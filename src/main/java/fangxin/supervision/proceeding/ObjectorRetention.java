package fangxin.supervision.proceeding;

import fangxin.naming.objection.ObjectorEraser;
import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.procedure.candidacy.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/**
 * Retention of the identities of objectors: it finds the objections decided before the cutoff, and erases the
 * identities. They are kept while an office has still to decide on the candidacy, or while the title that it led to is
 * in dispute.
 */
@ApplicationScoped
class ObjectorRetention implements RetainedPersonalData {
    /** The stages in which an office has nothing left to decide. */
    private static final Set<Stage> SETTLED =
            Set.of(Stage.NAMED, Stage.WITHDRAWN, Stage.LAPSED, Stage.DECLINED, Stage.REFUSED);

    @Inject
    ObjectorEraser objectors;

    @Override
    public String kind() {
        return "OBJECTOR";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.withoutAny(
                new RetainedRecords(
                        "s.objection",
                        "from SealedObjector s, Objection o where o.receipt = s.objection and o.decidedAt < :before"
                                + " and o.item.candidacy.stage in :settled",
                        Map.of("before", cutoff.moment(), "settled", SETTLED)),
                "Title dt where dt.candidacy = o.item.candidacy.reference",
                "dt");
    }

    @Override
    public void erase(String receipt) {
        objectors.erase(receipt);
    }
}
