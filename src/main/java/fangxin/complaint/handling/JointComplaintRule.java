package fangxin.complaint.handling;

import fangxin.common.RuleViolation;
import java.util.List;

/**
 * Rule on joint complaints and proxies (共同投诉与委托规则; Order 121, articles 11 and 12): at most two representatives elected
 * in writing, a proxy with the original power of attorney, and a settlement after each complainant stated a consent. It
 * binds those who consent, of whom there has to be at least one. Example: of thirty complainants one refuses: the
 * settlement binds the other twenty-nine. Two of them may have one name: the ordinal of entry distinguishes them.
 */
final class JointComplaintRule {
    /** Order 121, article 12: at most two representatives. */
    private static final int MOST_REPRESENTATIVES = 2;

    /** Bound of what a page shows and one settlement covers; no regulation sets one. */
    private static final int MOST = 500;

    private JointComplaintRule() {}

    /**
     * Returns whether a request repeats an entry. Worked example: two members are called Wang Wei. The request for the
     * first states ordinal 1, that for the second ordinal 2; either, sent again, changes nothing.
     */
    static boolean isRepeated(List<JointComplainant> known, ComplainantInput input) {
        if (input.ordinal() == null) {
            return known.stream().anyMatch(input::names);
        }
        if (input.ordinal() > known.size() + 1) {
            throw RuleViolation.at("ordinal", "handling.joint.ordinal.next", known.size() + 1);
        }
        if (input.ordinal() > known.size()) {
            return false;
        }
        if (!input.names(known.get(input.ordinal() - 1))) {
            throw RuleViolation.conflict("handling.joint.taken", input.ordinal());
        }
        return true;
    }

    static void checkEntry(List<JointComplainant> known, ComplainantInput input) {
        if (known.size() >= MOST) {
            throw RuleViolation.at("name", "handling.joint.many", MOST);
        }
        switch (input.role()) {
            case PROXY -> {
                if (input.proof() == AuthorityProof.COPIED_POWER) {
                    throw RuleViolation.at("proof", "handling.joint.copied");
                }
                if (input.proof() != AuthorityProof.ORIGINAL_POWER) {
                    throw RuleViolation.at("proof", "handling.joint.power");
                }
            }
            case REPRESENTATIVE -> {
                if (input.proof() != AuthorityProof.WRITTEN_ELECTION) {
                    throw RuleViolation.at("proof", "handling.joint.election");
                }
                if (known.stream()
                                .filter(each -> each.role() == ComplainantRole.REPRESENTATIVE)
                                .count()
                        >= MOST_REPRESENTATIVES) {
                    throw RuleViolation.at("role", "handling.joint.representatives", MOST_REPRESENTATIVES);
                }
            }
            case MEMBER -> {
                // a complainant who acts alone needs no proof
            }
        }
    }

    /** Refuses a settlement while a complainant has not stated a consent, or where none consents. */
    static void requireConsents(List<JointComplainant> complainants) {
        List<JointComplainant> own = complainants.stream()
                .filter(each -> each.role() != ComplainantRole.PROXY)
                .toList();
        long open = own.stream()
                .filter(each -> each.consent() == SettlementConsent.OPEN)
                .count();
        if (open > 0) {
            throw RuleViolation.at("agreement", "handling.joint.open", open);
        }
        if (!own.isEmpty() && own.stream().noneMatch(each -> each.consent() == SettlementConsent.CONSENTED)) {
            throw RuleViolation.at("agreement", "handling.joint.refused");
        }
    }
}
