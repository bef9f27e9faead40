package fangxin.identity;

import fangxin.message.Outbox;
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
    Outbox outbox;
    @Inject
    RateLimit rateLimit;

    /** Sends a new code to a phone number or mail address; an earlier one ends. */
    public void send(String contact) {
        rateLimit.count("code:" + contact, AN_HOUR, Duration.ofHours(1));
        String code = Secrets.digits(6);
        Optional.ofNullable(em.find(OneTimeCode.class, contact)).ifPresentOrElse(
                known -> known.renew(code, clock.instant()),
                () -> em.persist(new OneTimeCode(contact, code, clock.instant())));
        outbox.write(contact, "放心消费验证码 Fangxin code",
                "您的验证码是 " + code + "，10 分钟内有效，请勿告诉他人。 Your code is " + code + ", valid for 10 minutes.",
                UUID.randomUUID().toString());
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
