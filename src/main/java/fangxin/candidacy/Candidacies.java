package fangxin.candidacy;

import fangxin.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All candidacies. */
@ApplicationScoped
public class Candidacies {
    @PersistenceContext
    EntityManager em;

    public Optional<Candidacy> find(String reference) {
        return Optional.ofNullable(reference).map(known -> em.find(Candidacy.class, known));
    }

    public Candidacy byReference(String reference) {
        return find(reference)
                .orElseThrow(() -> new Unknown(String.valueOf(reference)));
    }

    /** The candidacy to act on: who comes second waits, and then meets what the first has done. */
    public Candidacy held(String reference) {
        return Optional.ofNullable(reference)
                .map(known -> em.find(Candidacy.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Unknown(String.valueOf(reference)));
    }

    /** Holds several, always in one order, so that no two batches wait for each other. */
    public void hold(Collection<String> references) {
        references.stream().filter(Objects::nonNull).distinct().sorted().forEach(this::held);
    }

    public void add(Candidacy candidacy) {
        em.persist(candidacy);
        em.flush();
    }

    public List<Candidacy> ofMerchant(String merchant) {
        return em.createQuery("""
                select c from Candidacy c where c.merchant.id = :merchant order by c.createdAt desc, c.reference""",
                Candidacy.class).setParameter("merchant", merchant).getResultList();
    }

    public List<Candidacy> inRoundAt(String round, Stage stage) {
        return em.createQuery("""
                select c from Candidacy c where c.round.id = :round and c.stage = :stage order by c.reference""",
                Candidacy.class).setParameter("round", round).setParameter("stage", stage).getResultList();
    }

    /** Candidacies whose own limit has passed, as the timed work looks for them. */
    public List<Candidacy> overdueAt(Stage stage, LocalDate today) {
        return em.createQuery("""
                select c from Candidacy c where c.stage = :stage and c.dueOn < :today order by c.dueOn, c.reference""",
                Candidacy.class).setParameter("stage", stage).setParameter("today", today).getResultList();
    }

    /** Candidacies whose limit ends between two days, both included. */
    public List<Candidacy> dueBetween(LocalDate first, LocalDate last) {
        return em.createQuery("""
                select c from Candidacy c where c.dueOn between :first and :last order by c.dueOn, c.reference""",
                Candidacy.class).setParameter("first", first).setParameter("last", last).getResultList();
    }
}
