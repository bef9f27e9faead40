package fangxin.complaint.association;

import fangxin.common.RuleViolation;

/**
 * Policy that decides which steps an entrusted mediation leaves to the association (委托调解限制规则): it is not referred
 * to 12315, since the authority has accepted the dispute there and has entrusted its mediation (Order 121, article 19),
 * and it is linked with one case of 12315 only. Where the mediation fails, the association records that, and the
 * authority ends the case.
 */
final class EntrustedMediationPolicy {
    private EntrustedMediationPolicy() {}

    /** Returns whether the policy leaves a step open. */
    static boolean allows(AssociationCaseStep step, boolean isEntrusted) {
        return switch (step) {
            case REFER, LINK -> !isEntrusted;
            default -> true;
        };
    }

    /** Refuses a referral of an entrusted mediation. */
    static void requireReferable(AssociationCaseStep step, String complaint) {
        if (step == AssociationCaseStep.REFER && !allows(step, complaint != null)) {
            throw RuleViolation.conflict("association.refer.entrusted", complaint);
        }
    }
}
