package fangxin.organization.identity;

import fangxin.common.Sha256;
import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Repository of the second factors of accounts, authenticator apps and passkeys, which decides which roles need one,
 * and removes all of an account.
 */
@ApplicationScoped
public class SecondFactors {
    @PersistenceContext
    EntityManager em;

    @Inject
    AccountRepository accounts;

    @Inject
    RoleRepository definitions;

    /**
     * Returns whether an account with these roles needs a second factor; not in a demonstration, whose passwords are
     * public.
     */
    boolean isRequiredOf(Collection<Role> roles) {
        return !Settings.isDemo() && definitions.needSecondFactor(roles);
    }

    Optional<TotpFactor> totp(String account) {
        return Optional.ofNullable(em.find(TotpFactor.class, account));
    }

    /**
     * Returns the authenticator of an account, locked until the transaction ends: of two callers with one code, the
     * second finds it used.
     */
    Optional<TotpFactor> lockedTotp(String account) {
        return Optional.ofNullable(em.find(TotpFactor.class, account, LockModeType.PESSIMISTIC_WRITE));
    }

    TotpFactor startedTotp(String account) {
        return lockedTotp(account).orElseGet(() -> {
            TotpFactor factor = new TotpFactor(account);
            em.persist(factor);
            return factor;
        });
    }

    List<Passkey> passkeys(String account) {
        return em.createQuery(
                        "select p from Passkey p where p.account = :account order by p.createdAt, p.id", Passkey.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Returns the passkey with this credential, locked until the transaction ends. */
    Optional<Passkey> lockedPasskey(String credentialId) {
        return em.createQuery("select p from Passkey p where p.credentialHash = :hash", Passkey.class)
                .setParameter("hash", Sha256.hex(credentialId))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(Passkey passkey) {
        em.persist(passkey);
        em.flush();
        settle(accounts.byUsername(passkey.account()));
    }

    void remove(Passkey passkey) {
        em.remove(passkey);
        em.flush();
        settle(accounts.byUsername(passkey.account()));
    }

    void removeTotp(Account account) {
        totp(account.username()).ifPresent(em::remove);
        em.flush();
        settle(account);
    }

    /** Removes all second factors and ends the account's sessions; new ones are set up at the next sign-in. */
    public void removeAll(Account account) {
        em.createQuery("delete from Passkey p where p.account = :account")
                .setParameter("account", account.username())
                .executeUpdate();
        totp(account.username()).ifPresent(em::remove);
        account.recordSecondFactor(false);
        account.endSessions();
    }

    /** Stores in the account whether it has a second factor, so that a request need not query for one. */
    void settle(Account account) {
        account.recordSecondFactor(
                totp(account.username()).filter(TotpFactor::isInUse).isPresent()
                        || !passkeys(account.username()).isEmpty());
    }
}
