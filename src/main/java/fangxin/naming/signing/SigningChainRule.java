package fangxin.naming.signing;

import fangxin.organization.identity.Role;
import java.util.Collection;

/**
 * Rule (functions) of the signing chain of an official document (承办、审核、签发): its state after drafting (to review, or to
 * sign without a reviewer), and whether an account has taken another link, since nobody takes two. Every type, a
 * revocation too, takes three persons, or two where the round has no reviewer. Default of the programme. A deputy counts
 * as the person that he or she is.
 */
final class SigningChainRule {
    private static final int WITHOUT_REVIEWER = 2;

    private SigningChainRule() {}

    /**
     * Returns the state after drafting.
     *
     * @param signers persons in the chain of the round: three, or two without a reviewer
     */
    static OfficialDocumentState afterDraft(int signers) {
        return signers == WITHOUT_REVIEWER ? OfficialDocumentState.TO_SIGN : OfficialDocumentState.TO_REVIEW;
    }

    /** Returns whether an account has taken another link of the chain than that of a role. */
    static boolean hasTakenAnotherLink(Collection<SigningStep> links, String account, Role role) {
        return links.stream().anyMatch(link -> link.actor().account().equals(account) && link.role() != role);
    }
}
