package fangxin.application;

import fangxin.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The published forms and pledges; kept in memory, since a published one never changes. */
@ApplicationScoped
public class Forms {
    private static final String USUAL = "shop";

    @PersistenceContext
    EntityManager em;
    private final Map<String, FormDefinition> forms = new ConcurrentHashMap<>();
    private final Map<String, PledgeText> pledges = new ConcurrentHashMap<>();

    public FormDefinition of(String form, int issue) {
        return forms.computeIfAbsent(FormEdition.idOf(form, issue), id ->
                Optional.ofNullable(em.find(FormEdition.class, id)).orElseThrow(() -> new Unknown(id)).content());
    }

    /** The pledge that is signed with a form; the usual one where the form has none of its own. */
    public PledgeText pledge(String form, int issue) {
        return pledges.computeIfAbsent(PledgeEdition.idOf(form, issue),
                id -> Optional.ofNullable(em.find(PledgeEdition.class, id))
                        .or(() -> Optional.ofNullable(em.find(PledgeEdition.class, PledgeEdition.idOf(USUAL, issue))))
                        .orElseThrow(() -> new Unknown(id)).content());
    }

    /** A form in the issue that a round lays down; the newest where the form has no such issue. */
    public FormDefinition laidDown(String form, int issue) {
        boolean there = em.find(FormEdition.class, FormEdition.idOf(form, issue)) != null;
        return of(form, there ? issue : newestIssue(form));
    }

    /** Codes of the forms there are. */
    public List<String> codes() {
        return em.createQuery("select distinct f.form from FormEdition f order by f.form", String.class)
                .getResultList();
    }

    /** The newest issue of a form. */
    public int newestIssue(String form) {
        return em.createQuery("select max(f.issue) from FormEdition f where f.form = :form", Integer.class)
                .setParameter("form", form).getSingleResult();
    }

    boolean none() {
        return em.createQuery("select count(f) from FormEdition f", Long.class).getSingleResult() == 0;
    }

    void publish(FormDefinition form, Instant now) {
        em.persist(new FormEdition(form, now));
    }

    void publish(String form, PledgeText pledge, Instant now) {
        em.persist(new PledgeEdition(form, pledge, now));
    }
}
