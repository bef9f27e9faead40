package fangxin.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Remembers for a day what was answered to a keyed request, in transactions of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AnswerDesk {
    private static final Duration GIVEN_UP = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofHours(24);

    /** What is known of a key. */
    public enum Outcome { NEW, KNOWN, OTHER_BODY, UNDER_WAY }

    /** The outcome, and the answer where it is known. */
    public record Claim(Outcome outcome, int status, String contentType, String answer) {
        static Claim without(Outcome outcome) {
            return new Claim(outcome, 0, null, null);
        }
    }

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /** Takes the key for this request, unless another has it; the primary key decides between two at once. */
    public Claim claim(String id, String bodyHash) {
        Instant now = clock.instant();
        IdempotentAnswer known = em.find(IdempotentAnswer.class, id);
        if (known != null && known.outdated(now, KEPT, GIVEN_UP)) {
            em.remove(known);
            em.flush();
            known = null;
        }
        if (known == null) {
            em.persist(new IdempotentAnswer(id, bodyHash, now));
            return Claim.without(Outcome.NEW);
        }
        if (!known.sameBody(bodyHash)) {
            return Claim.without(Outcome.OTHER_BODY);
        }
        return known.finished() ? new Claim(Outcome.KNOWN, known.status(), known.contentType(), known.answer())
                : Claim.without(Outcome.UNDER_WAY);
    }

    public void keep(String id, int status, String contentType, String answer) {
        IdempotentAnswer known = em.find(IdempotentAnswer.class, id);
        if (known != null) {
            known.finish(status, contentType, answer);
        }
    }

    /** Gives the key back after a failure, so that the request may be sent again. */
    public void release(String id) {
        IdempotentAnswer known = em.find(IdempotentAnswer.class, id);
        if (known != null) {
            em.remove(known);
        }
    }
}
