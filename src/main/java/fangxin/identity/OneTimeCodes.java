package fangxin.identity;

import fangxin.message.Letters;
import fangxin.platform.RateLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Proves that someone holds a phone or reads a mail address: a code goes out, and comes back. */
@ApplicationScoped
public class OneTimeCodes {
    private static final int AN_HOUR = 5;

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    Letters letters;
    @Inject
    RateLimit rateLimit;

    /**
     * Sends a new code to a phone number or mail address; an earlier one ends.
     *
     * @param language zh or en
     */
    public void send(String contact, String language) {
        rateLimit.count("code:" + contact, AN_HOUR, Duration.ofHours(1));
        String code = Secrets.digits(6);
        Optional.ofNullable(em.find(OneTimeCode.class, contact)).ifPresentOrElse(
                known -> known.renew(code, clock.instant()),
                () -> em.persist(new OneTimeCode(contact, code, clock.instant())));
        letters.write(contact, language, "identity.letter.code", UUID.randomUUID().toString(), code);
    }

    /** Whether the code is right. A wrong one counts even though the caller goes on to refuse. */
    public boolean redeem(String contact, String code) {
        OneTimeCode known = em.find(OneTimeCode.class, contact);
        if (known == null || code == null || !known.opens(code.strip(), clock.instant())) {
            return false;
        }
        em.remove(known);
        return true;
    }
}
