package fangxin.rating;

import fangxin.common.NotFound;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Repository of ratings, their changes and corrections: finds those of one title, the ratings and corrected inputs of
 * titles in the order of their numbers, the running titles to rate, and the open corrections of offices; it adds and
 * locks corrections.
 */
@ApplicationScoped
class RatingRepository {
    @PersistenceContext
    EntityManager em;

    /** Returns the running titles after a number, in the order of their numbers. */
    List<RatedTitle> titlesAfter(String number, LocalDate today, int most) {
        return em.createQuery("""
                    select new fangxin.rating.RatedTitle(t.number, t.track, t.merchant, t.signName, t.candidacy, t.namedOn)
                    from Title t where t.number > :number and t.status in :running
                    and (t.validUntil is null or t.validUntil >= :today) order by t.number\
                    """, RatedTitle.class)
                .setParameter("number", number)
                .setParameter("running", TitleStatus.RUNNING)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the number of the titles that are running on a day. */
    int countRunning(LocalDate today) {
        return Math.toIntExact(em.createQuery("""
                    select count(t) from Title t where t.status in :running
                    and (t.validUntil is null or t.validUntil >= :today)\
                    """, Long.class)
                .setParameter("running", TitleStatus.RUNNING)
                .setParameter("today", today)
                .getSingleResult());
    }

    /** Lists those of the numbered titles that are running on a day, ordered by number. */
    List<RatedTitle> titles(Collection<String> numbers, LocalDate today) {
        return em.createQuery("""
                    select new fangxin.rating.RatedTitle(t.number, t.track, t.merchant, t.signName, t.candidacy, t.namedOn)
                    from Title t where t.number in :numbers and t.status in :running
                    and (t.validUntil is null or t.validUntil >= :today) order by t.number\
                    """, RatedTitle.class)
                .setParameter("numbers", numbers)
                .setParameter("running", TitleStatus.RUNNING)
                .setParameter("today", today)
                .getResultList();
    }

    Optional<TitleRating> find(String title) {
        return Optional.ofNullable(em.find(TitleRating.class, title));
    }

    /** Detaches ratings that were stored by JDBC, so that the same transaction reads the stored values. */
    void detach(Collection<TitleRating> stored) {
        stored.forEach(em::detach);
    }

    /** Forgets the entities that a long reading has loaded. */
    void clear() {
        em.clear();
    }

    /** Returns the ratings of titles in the order of their numbers, from the first to the last, by number. */
    Map<String, TitleRating> between(String first, String last) {
        return em.createQuery("""
                    select r from TitleRating r where r.title >= :first and r.title <= :last\
                    """, TitleRating.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .collect(Collectors.toMap(TitleRating::title, rating -> rating));
    }

    /** Returns the corrected inputs of titles in the order of their numbers, by number. */
    Map<String, CorrectedInputs> correctedBetween(String first, String last) {
        Map<String, CorrectedInputs> found = new HashMap<>();
        em.createQuery("""
                    select c.title.number, c.kind, c.source, c.outcome from RatingCorrection c
                    where c.title.number >= :first and c.title.number <= :last
                    and (c.outcome is null or c.outcome = :granted)\
                    """, Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("granted", RatingCorrectionOutcome.GRANTED)
                .getResultList()
                .forEach(row -> {
                    CorrectedInputs of = found.computeIfAbsent(
                            (String) row[0], any -> new CorrectedInputs(new HashSet<>(), new HashSet<>()));
                    (row[3] == null ? of.open() : of.granted())
                            .add(CorrectedInputs.key((RatingInputKind) row[1], (String) row[2]));
                });
        return found;
    }

    /** Returns the changes of a rating, the newest first. */
    List<RatingChange> changes(String title) {
        return em.createQuery(
                        "select c from RatingChange c where c.title = :title order by c.seq desc", RatingChange.class)
                .setParameter("title", title)
                .getResultList();
    }

    void add(RatingCorrection correction) {
        em.persist(correction);
        em.flush();
    }

    /** Flushes the changes, so that queries of the same transaction find them. */
    void flush() {
        em.flush();
    }

    RatingCorrection correctionForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(RatingCorrection.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(id));
    }

    /** Returns the number of the title of a correction, read without loading either: the title is locked first. */
    String titleOfCorrection(String id) {
        return em.createQuery("select c.title.number from RatingCorrection c where c.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Returns the corrections of a title, the newest first. */
    List<RatingCorrection> corrections(String title) {
        return em.createQuery("""
                    select c from RatingCorrection c where c.title.number = :title order by c.askedAt desc, c.id\
                    """, RatingCorrection.class)
                .setParameter("title", title)
                .getResultList();
    }

    /**
     * Lists the open corrections on titles of some offices: number, sign name, registered name, day of the request,
     * last day, id.
     */
    List<Object[]> openCorrections(Collection<String> offices, RecusalCondition recusal) {
        return recusal.bind(em.createQuery("""
                    select t.number, t.signName, t.registeredName, c.askedAt, c.dueOn, c.id
                    from RatingCorrection c join c.title t where t.owner in :offices and c.outcome is null\
                    """ + recusal.condition("coalesce(t.merchant, '')"), Object[].class)
                        .setParameter("offices", offices))
                .getResultList();
    }
}
