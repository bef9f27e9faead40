package fangxin.organization.identity;

import fangxin.common.TextNormalizer;
import fangxin.platform.notification.NotificationComposer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Service that proves that a person holds a phone or reads a mail address: it sends a one-time code, verifies the code
 * that the person enters, and counts wrong tries.
 */
@ApplicationScoped
public class OneTimeCodeService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    NotificationComposer letters;

    @Inject
    AccountRepository accounts;

    @Inject
    SignInLimits limits;

    /**
     * Sends a new code to a phone number or mail address; an earlier one ends.
     *
     * @param language zh or en
     * @param address  of the caller; the codes for its network are limited per day
     */
    public void send(String contact, String language, String address) {
        limits.code(contact, address);
        send(contact, language);
    }

    /**
     * Sends the code to the account of a contact, if there is one, after the caller was answered: the response time
     * does not depend on the account.
     */
    @Transactional
    void send(@ObservesAsync SignInCodeRequested wanted) {
        accounts.byContact(wanted.contact())
                .filter(Account::isActive)
                .ifPresent(account -> send(wanted.contact(), account.language()));
    }

    private void send(String contact, String language) {
        String code = SecureTokens.digits(6);
        locked(contact)
                .ifPresentOrElse(
                        known -> known.renew(code, clock.instant()),
                        () -> em.persist(new OneTimeCode(contact, code, clock.instant())));
        letters.write(
                contact, language, "identity.letter.code", UUID.randomUUID().toString(), code);
    }

    /**
     * Returns whether the code is right. A wrong code counts as a failed attempt even if the caller then throws;
     * concurrent attempts wait for each other. One network has a few attempts at a code, so that a stranger who types
     * wrong codes does not use up the attempts of the person to whom the code was sent.
     *
     * @param address of the caller
     */
    public boolean redeem(String contact, String code, String address) {
        Optional<OneTimeCode> known = contact == null || code == null ? Optional.empty() : locked(contact);
        if (known.filter(sent -> limits.allowsCodeTry(sent.issue(), address))
                .filter(sent -> sent.accepts(TextNormalizer.code(code), limits.codeTries(), clock.instant()))
                .isEmpty()) {
            return false;
        }
        em.remove(known.get());
        return true;
    }

    private Optional<OneTimeCode> locked(String contact) {
        return Optional.ofNullable(em.find(OneTimeCode.class, contact, LockModeType.PESSIMISTIC_WRITE));
    }
}
