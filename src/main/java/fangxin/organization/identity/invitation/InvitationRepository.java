package fangxin.organization.identity.invitation;

import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.organization.identity.AccessGained;
import fangxin.organization.identity.SecureTokens;
import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;

/**
 * Repository of invitations: makes their one-time addresses, finds one by its secret, and withdraws unused ones.
 * Another one for the same person ends those before it.
 */
@ApplicationScoped
public class InvitationRepository {
    /** One-time address with its expiry; the address is shown only when it is created. */
    public record InvitationLink(
            @NotNull String url, @NotNull Instant expires) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    InvitationLink first() {
        em.createQuery("delete from Invitation i where i.account is null and i.usedAt is null")
                .executeUpdate();
        String secret = SecureTokens.token();
        return add(Invitation.ofTheFirst(secret, clock.instant()), secret);
    }

    public InvitationLink to(String account) {
        withdraw(account);
        String secret = SecureTokens.token();
        return add(Invitation.of(account, secret, clock.instant()), secret);
    }

    /**
     * Withdraws unused addresses on a new post: the administrator who made one may not administer the account any more.
     */
    void withdraw(@Observes AccessGained gained) {
        withdraw(gained.account());
    }

    /** Deletes the unused address of an account. */
    public void withdraw(String account) {
        em.createQuery("delete from Invitation i where i.account = :account and i.usedAt is null")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Locks the open invitation with a secret; the second of two concurrent callers waits, and finds it used. */
    Invitation open(String secret) {
        return em.createQuery("select i from Invitation i where i.secretHash = :hash", Invitation.class)
                .setParameter("hash", Sha256.hex(String.valueOf(secret)))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("invitation.over"));
    }

    private InvitationLink add(Invitation invitation, String secret) {
        em.persist(invitation);
        return new InvitationLink(
                Settings.baseUrl().replaceAll("/+$", "") + "/setup?key=" + secret, invitation.expires());
    }
}
