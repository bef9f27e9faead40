package fangxin.procedure.consultation;

import fangxin.common.RuleViolation;
import fangxin.procedure.consultation.Consultation.ConsultationType;

/**
 * Rule of the requests to which an agency can consent without opening each (批量答复规则): those for opinions that ask no
 * question of their own and to which the agency has not replied, so that no objection of a colleague is replaced
 * unread.
 */
final class SummaryConsentRule {
    private SummaryConsentRule() {}

    /**
     * Refuses a request that must be opened.
     *
     * @param question of the office that asks, or null
     * @param replied  whether a reply of the agency is recorded
     */
    static void check(ConsultationType type, String question, boolean replied) {
        if (type != ConsultationType.OPINIONS) {
            throw new RuleViolation("consultation.consent.examination");
        }
        if (question != null) {
            throw new RuleViolation("consultation.consent.question");
        }
        if (replied) {
            throw RuleViolation.conflict("consultation.consent.replied");
        }
    }
}
