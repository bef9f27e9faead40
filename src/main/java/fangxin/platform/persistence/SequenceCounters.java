package fangxin.platform.persistence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Bean that returns the next numbers of number series without gaps or duplicates, one or several in a row, and the last
 * number that was given, if wanted under a lock. Each has a row in sequence_counter that is raised in the transaction
 * which uses the number: a rollback gives the number back, and a second user waits for the first.
 */
@ApplicationScoped
public class SequenceCounters {
    private static final Logger LOG = Logger.getLogger(SequenceCounters.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    CounterRowService rows;

    /** Returns the next number of {@code series}, from 1. */
    public long next(String series) {
        return next(series, 1);
    }

    /** Reserves consecutive numbers and returns the last. */
    public long next(String series, int count) {
        if (raise(series, count) == 0) {
            open(series);
            raise(series, count);
        }
        return ((Number) em.createNativeQuery("select value from sequence_counter where series = ?1")
                        .setParameter(1, series)
                        .getSingleResult())
                .longValue();
    }

    /** Returns the last number that was given. The series stays locked until the transaction ends. */
    public long lockLast(String series) {
        raise(series, 0);
        return last(series);
    }

    /**
     * Returns the last number that was given, 0 before the first; another transaction may take the next one in the
     * meantime.
     */
    public long last(String series) {
        List<?> values = em.createNativeQuery("select value from sequence_counter where series = ?1")
                .setParameter(1, series)
                .getResultList();
        return values.isEmpty() ? 0 : ((Number) values.getFirst()).longValue();
    }

    private void open(String series) {
        try {
            rows.open(series);
        } catch (EJBException openedMeanwhile) {
            LOG.log(Level.FINE, series, openedMeanwhile);
        }
    }

    private int raise(String series, int count) {
        return em.createNativeQuery("update sequence_counter set value = value + ?2 where series = ?1")
                .setParameter(1, series)
                .setParameter(2, count)
                .executeUpdate();
    }

    /**
     * Creates the row of a series in its own transaction, so that the transactions of two first users do not collide.
     */
    @Stateless
    @PermitAll
    public static class CounterRowService {
        @PersistenceContext
        EntityManager em;

        @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
        public void open(String series) {
            em.createNativeQuery("""
                insert into sequence_counter (series, value)
                select v.series, 0 from (values (cast(?1 as varchar(120)))) as v(series)
                where not exists (select 1 from sequence_counter c where c.series = ?1)\
                """).setParameter(1, series).executeUpdate();
        }
    }
}
