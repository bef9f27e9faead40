package fangxin.criteria;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.identity.Actor;
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

/** The published editions; kept in memory, since a published one never changes. */
@ApplicationScoped
public class Editions {
    @PersistenceContext
    EntityManager em;
    private final Map<String, Edition> known = new ConcurrentHashMap<>();

    public Edition of(String sheet, int issue) {
        return known.computeIfAbsent(PublishedEdition.idOf(sheet, issue), id ->
                Optional.ofNullable(em.find(PublishedEdition.class, id))
                        .orElseThrow(() -> new Unknown(id)).content());
    }

    /** The newest issue of every sheet. */
    public List<Edition> newest() {
        return em.createQuery("""
                select e from PublishedEdition e where e.issue =
                (select max(o.issue) from PublishedEdition o where o.sheet = e.sheet) order by e.sheet""",
                PublishedEdition.class).getResultStream().map(PublishedEdition::content).toList();
    }

    /** What is in force on a day: of every sheet the newest issue. */
    public Collection<Edition> inForceOn(LocalDate day) {
        Map<String, Edition> newest = new TreeMap<>();
        all().stream().map(PublishedEdition::content).filter(edition -> edition.inForce(day))
                .forEach(edition -> newest.putIfAbsent(edition.sheet(), edition));
        return newest.values();
    }

    public boolean exists(String sheet, int issue) {
        return em.find(PublishedEdition.class, PublishedEdition.idOf(sheet, issue)) != null;
    }

    /** Whether any issue of a sheet was published. */
    public boolean known(String sheet) {
        return em.createQuery("select count(e) from PublishedEdition e where e.sheet = :sheet", Long.class)
                .setParameter("sheet", sheet).getSingleResult() > 0;
    }

    /** Every edition, sheet by sheet, the newest first. */
    public List<PublishedEdition> all() {
        return em.createQuery("select e from PublishedEdition e order by e.sheet, e.issue desc",
                PublishedEdition.class).getResultList();
    }

    /**
     * Publishes an edition that is sound.
     *
     * @param publisher who publishes it, or null where it comes with the software
     */
    public void publish(Edition edition, Actor publisher, Instant now) {
        edition.requireSound();
        if (exists(edition.sheet(), edition.issue())) {
            throw RuleViolation.at("issue", "criteria.edition.known", edition.sheet(), String.valueOf(edition.issue()));
        }
        em.persist(new PublishedEdition(edition, publisher, now));
    }
}
