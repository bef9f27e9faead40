package fangxin.complaint.association;

import fangxin.common.RuleViolation;

/**
 * Rule that decides which choice of the informed consumer a step needs (知情选择规则): the association for an acceptance,
 * unless the mediation is entrusted; 12315 for a referral; none for another step. The authority refuses at 12315 a
 * dispute that the association has accepted or handled (Order 121, article 16, item 2). The association therefore
 * accepts a case only after it has informed the consumer and the consumer has chosen the association; a consumer who
 * chooses 12315 is referred there. A mediation that an authority has entrusted needs no choice, since the authority has
 * accepted the dispute already.
 */
final class InformedChoiceRule {
    private InformedChoiceRule() {}

    /** Refuses a step without the choice that it needs, and a choice beside another step. */
    static void check(AssociationCaseStep step, InformedChoice choice, boolean isEntrusted) {
        InformedChoice needed = switch (step) {
            case ACCEPT -> isEntrusted ? null : InformedChoice.ASSOCIATION;
            case REFER -> InformedChoice.NATIONAL_PLATFORM;
            default -> null;
        };
        if (choice != needed) {
            throw RuleViolation.at("choice", key(step, needed));
        }
    }

    private static String key(AssociationCaseStep step, InformedChoice needed) {
        if (needed == null) {
            return "association.choice.none";
        }
        return step == AssociationCaseStep.ACCEPT ? "association.choice.association" : "association.choice.platform";
    }
}
