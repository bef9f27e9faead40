package fangxin.supervision.proceeding;

import fangxin.organization.calendar.TimeLimit;
import fangxin.supervision.trigger.SupervisionTriggerCatalogue;

/**
 * Enum of the time limits of a proceeding of supervision (监督处理时限), for handling, statement, public delivery and
 * rectification, as the terms under which it was opened set them.
 */
public enum SupervisionLimit {
    /** Limit of the office for its next step. */
    HANDLING,
    /** Limit of the holder for its statement (陈述申辩). */
    STATEMENT,
    /** Limit of a public notice by which a document is delivered (公告送达). */
    PUBLIC_DELIVERY,
    /**
     * Limit of the holder for the rectification (整改), from the signature or the date of the document where that is
     * later, and again from its delivery.
     */
    RECTIFICATION;

    /** Returns the code of the limit in the reason of a deadline. */
    String code() {
        return "SUPERVISION_" + name();
    }

    /** Returns the limit by the terms and the trigger of a proceeding; null where the trigger sets none. */
    TimeLimit in(SupervisionTriggerCatalogue terms, String trigger) {
        return switch (this) {
            case HANDLING -> terms.handling();
            case STATEMENT -> terms.find(trigger).orElseThrow().statement();
            case PUBLIC_DELIVERY -> terms.publicDelivery().period();
            case RECTIFICATION -> terms.find(trigger).orElseThrow().rectification();
        };
    }
}
