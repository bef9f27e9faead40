package fangxin.procedure.candidacy;

import fangxin.common.NotFound;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.RecusalRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Repository of candidacies: finds, locks, counts and lists them; where it finds by reference, or by round and stage,
 * it hides those of a merchant from whom the signed-in person must keep away (回避). Timed jobs find all.
 */
@ApplicationScoped
public class CandidacyRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    RecusalRepository recusals;

    public Optional<Candidacy> find(String reference) {
        return Optional.ofNullable(reference)
                .map(known -> em.find(Candidacy.class, known))
                .filter(this::isReadable);
    }

    public Candidacy byReference(String reference) {
        return find(reference).orElseThrow(() -> new NotFound(String.valueOf(reference)));
    }

    /** Returns the candidacy of a team, a sheet or another act. The caller has checked that the reader can see it. */
    public Candidacy of(WorkSubject subject) {
        return em.find(Candidacy.class, subject.id());
    }

    /**
     * Finds a candidacy and locks it (SELECT … FOR UPDATE): a second transaction waits, and then reads what the first
     * wrote.
     */
    public Candidacy findForUpdate(String reference) {
        return Optional.ofNullable(reference)
                .map(known -> em.find(Candidacy.class, known, LockModeType.PESSIMISTIC_WRITE))
                .filter(this::isReadable)
                .orElseThrow(() -> new NotFound(String.valueOf(reference)));
    }

    /** Locks several candidacies in the order of their references, so that two batches cannot deadlock. */
    public void lock(Collection<String> references) {
        references.stream().filter(Objects::nonNull).distinct().sorted().forEach(this::findForUpdate);
    }

    public void add(Candidacy candidacy) {
        em.persist(candidacy);
        em.flush();
    }

    public List<Candidacy> ofMerchant(String merchant) {
        return em.createQuery("""
            select c from Candidacy c where c.merchant.id = :merchant order by c.createdAt desc, c.reference\
            """, Candidacy.class)
                .setParameter("merchant", merchant)
                .getResultList();
    }

    /** Candidacies of some merchants, the newest first. */
    public List<Candidacy> ofMerchants(Collection<String> merchants) {
        return merchants.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select c from Candidacy c where c.merchant.id in :merchants
                    order by c.createdAt desc, c.reference\
                    """, Candidacy.class)
                        .setParameter("merchants", merchants)
                        .getResultList();
    }

    public List<Candidacy> inRoundAt(String round, Stage stage) {
        return inRoundsAt(List.of(round), List.of(stage));
    }

    public List<Candidacy> inRoundsAt(Collection<String> rounds, Collection<Stage> stages) {
        return rounds.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select c from Candidacy c where c.round.id in :rounds and c.stage in :stages order by c.reference\
                    """, Candidacy.class)
                        .setParameter("rounds", rounds)
                        .setParameter("stages", stages)
                        .getResultStream()
                        .filter(isReadable())
                        .toList();
    }

    /** Returns the number of candidacies at a stage, by round; a round with none is left out. */
    public Map<String, Long> countAt(Stage stage) {
        RecusalCondition recused = new RecusalCondition(
                currentUser.account().map(recusals::merchantsOf).orElse(Set.of()));
        return recused
                .bind(em.createQuery(
                                "select c.round.id, count(c) from Candidacy c where c.stage = :stage"
                                        + recused.condition("c.merchant.id") + " group by c.round.id",
                                Object[].class)
                        .setParameter("stage", stage))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Candidacies at a stage whose due day has passed, for the timed job. */
    public List<Candidacy> overdueAt(Stage stage, LocalDate today) {
        return em.createQuery("""
            select c from Candidacy c where c.stage = :stage and c.dueOn < :today order by c.dueOn, c.reference\
            """, Candidacy.class)
                .setParameter("stage", stage)
                .setParameter("today", today)
                .getResultList();
    }

    /** Candidacies whose due day lies between two days, both included. */
    public List<Candidacy> dueBetween(LocalDate first, LocalDate last) {
        return em.createQuery("""
            select c from Candidacy c where c.dueOn between :first and :last order by c.dueOn, c.reference\
            """, Candidacy.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Returns the references of the candidacies whose due day is a day or later, in order. */
    public List<String> dueFrom(LocalDate first) {
        return em.createQuery(
                        "select c.reference from Candidacy c where c.dueOn >= :first order by c.reference",
                        String.class)
                .setParameter("first", first)
                .getResultList();
    }

    private boolean isReadable(Candidacy candidacy) {
        return !currentUser.isKeptFrom(candidacy.merchant().id());
    }

    /**
     * Returns the filter of the candidacies that the reader may see; it reads the recusals once, not once for each
     * candidacy.
     */
    private Predicate<Candidacy> isReadable() {
        Set<String> recused = currentUser.account().map(recusals::merchantsOf).orElse(Set.of());
        return candidacy -> !recused.contains(candidacy.merchant().id());
    }
}
