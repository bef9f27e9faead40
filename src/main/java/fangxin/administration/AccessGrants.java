package fangxin.administration;

import fangxin.administration.AuditEntry.AuditAction;
import fangxin.organization.identity.SystemAccountSeed;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Value: who gave whom access to an account lately, derived from entries of the audit log; decides whether two
 * administrators are independent of each other. A second person controls the first one only if neither of them, nor
 * a third, could act under both accounts: an account opens without a password, and the administrator who opens it
 * passes on the one-time address at which its first password is set.
 */
final class AccessGrants {
    /** Administrative acts by which the administrator may gain access to the account of another person. */
    static final Set<AuditAction> ACTIONS = Set.of(
            AuditAction.OPEN_ACCOUNT,
            AuditAction.INVITE,
            AuditAction.APPOINT,
            AuditAction.REOPEN_ACCOUNT,
            AuditAction.REQUEST_FACTOR_RESET,
            AuditAction.CONFIRM_FACTOR_RESET,
            AuditAction.DEPUTISE,
            AuditAction.HAND_OVER);
    /**
     * Actions whose detail begins with the account that gains access; their subject is the account that loses or lends
     * it.
     */
    private static final Set<AuditAction> GAINING_IN_DETAIL = Set.of(AuditAction.DEPUTISE, AuditAction.HAND_OVER);

    /** Access of one account to another: who gave it to whom. */
    private record AccessGrant(String by, String to) {}

    private final List<AccessGrant> grants;

    AccessGrants(Collection<AuditEntry> acts) {
        grants = acts.stream()
                .filter(act -> ACTIONS.contains(act.action()))
                .filter(act -> !act.actor().account().equals(SystemAccountSeed.SYSTEM))
                .map(act -> new AccessGrant(
                        act.actor().account(),
                        GAINING_IN_DETAIL.contains(act.action()) ? act.detail().split(" ", 2)[0] : act.subject()))
                .toList();
    }

    boolean areIndependent(String one, String other) {
        return Collections.disjoint(controllers(one), controllers(other));
    }

    /** Returns the account, and all accounts that gave it access or gave access to one of those. */
    private Set<String> controllers(String account) {
        Set<String> found = new HashSet<>(Set.of(account));
        Set<String> newest = found;
        while (!newest.isEmpty()) {
            Set<String> known = newest;
            newest = grants.stream()
                    .filter(grant -> known.contains(grant.to()))
                    .map(AccessGrant::by)
                    .filter(by -> !found.contains(by))
                    .collect(Collectors.toSet());
            found.addAll(newest);
        }
        return found;
    }
}
