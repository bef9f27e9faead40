package fangxin.criteria.model;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Repository of published editions, which publishes new ones after validation, finds those in force on a day and the
 * newest, and caches their content, since it never changes.
 */
@ApplicationScoped
public class EditionRepository {
    @PersistenceContext
    EntityManager em;

    private final Map<String, CriteriaEdition> known = new ConcurrentHashMap<>();

    public CriteriaEdition of(String sheet, int issue) {
        return known.computeIfAbsent(
                PublishedEdition.idOf(sheet, issue),
                id -> Optional.ofNullable(em.find(PublishedEdition.class, id))
                        .orElseThrow(() -> new NotFound(id))
                        .content());
    }

    /** Returns the newest issue of every sheet. */
    public List<CriteriaEdition> newest() {
        return em.createQuery("""
            select e from PublishedEdition e where e.issue =
            (select max(o.issue) from PublishedEdition o where o.sheet = e.sheet) order by e.sheet\
            """, PublishedEdition.class)
                .getResultStream()
                .map(PublishedEdition::content)
                .toList();
    }

    /** Returns the editions in force on a day: of every sheet the newest issue. */
    public Collection<CriteriaEdition> inForceOn(LocalDate day) {
        Map<String, CriteriaEdition> newest = new TreeMap<>();
        all().stream()
                .map(PublishedEdition::content)
                .filter(edition -> edition.isInForce(day))
                .forEach(edition -> newest.putIfAbsent(edition.sheet(), edition));
        return newest.values();
    }

    public boolean exists(String sheet, int issue) {
        return em.find(PublishedEdition.class, PublishedEdition.idOf(sheet, issue)) != null;
    }

    /** Returns whether any issue of a sheet was published. */
    public boolean isKnown(String sheet) {
        return em.createQuery("select count(e) from PublishedEdition e where e.sheet = :sheet", Long.class)
                        .setParameter("sheet", sheet)
                        .getSingleResult()
                > 0;
    }

    /** Returns every edition, sheet by sheet, the newest first. */
    public List<PublishedEdition> all() {
        return em.createQuery("select e from PublishedEdition e order by e.sheet, e.issue desc", PublishedEdition.class)
                .getResultList();
    }

    /** Publishes an edition that is sound and comes with the software. */
    public void publish(CriteriaEdition edition, Instant now) {
        publish(edition, null, null, now);
    }

    /**
     * Publishes an edition that is sound.
     *
     * @param publisher     account of who publishes it
     * @param publisherName the name of that person
     */
    public void publish(CriteriaEdition edition, String publisher, String publisherName, Instant now) {
        edition.requireValid();
        if (exists(edition.sheet(), edition.issue())) {
            throw RuleViolation.at("issue", "criteria.edition.known", edition.sheet(), String.valueOf(edition.issue()));
        }
        em.persist(new PublishedEdition(edition, publisher, publisherName, now));
    }
}
