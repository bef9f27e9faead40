package fangxin.supervision.proceeding;

import fangxin.common.RuleViolation;
import fangxin.naming.signing.OfficialDocumentType;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Rule: a rectification that a document has ordered is confirmed only after a re-visit or a passed re-check since the
 * signature, or with a file that the office has attached since then. A sentence of the officer alone confirms
 * a reminder, which asks for an answer. While a suspension interrupts the measure, neither is confirmed: the lifting
 * would bring back what was put right.
 */
@ApplicationScoped
class RectificationProofRule {
    @Inject
    @Any
    Instance<Revisits> revisits;

    /**
     * Refuses a confirmation without proof, or during a suspension.
     *
     * @param attached times at which the office has attached files to the proceeding
     */
    void require(SupervisionProceeding proceeding, OfficialDocumentType measure, List<Instant> attached) {
        if (proceeding.isMeasureInterrupted()) {
            throw RuleViolation.conflict(
                    "supervision.rectified.suspended",
                    proceeding.title().place().signName());
        }
        if (needsProof(measure) && !isProved(proceeding, attached)) {
            throw new RuleViolation(
                    "supervision.rectified.proof", proceeding.title().place().signName());
        }
    }

    /** Returns whether a measure is confirmed with a proof only. */
    boolean needsProof(OfficialDocumentType measure) {
        return measure.step().filter(TitleStep.ORDER_RECTIFICATION::equals).isPresent();
    }

    private boolean isProved(SupervisionProceeding proceeding, List<Instant> attached) {
        return attached.stream().anyMatch(at -> at.isAfter(proceeding.since()))
                || revisits.stream()
                        .anyMatch(visits -> visits.hasTakenPlaceSince(
                                proceeding.title().number(), BusinessMoment.dayOf(proceeding.since())));
    }
}
