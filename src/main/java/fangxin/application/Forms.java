package fangxin.application;

import fangxin.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The published forms and pledges; kept in memory, since a published one never changes. */
@ApplicationScoped
public class Forms {
    @PersistenceContext
    EntityManager em;
    private final Map<String, FormDefinition> forms = new ConcurrentHashMap<>();
    private final Map<Integer, PledgeText> pledges = new ConcurrentHashMap<>();

    public FormDefinition of(String form, int issue) {
        return forms.computeIfAbsent(FormEdition.idOf(form, issue), id ->
                Optional.ofNullable(em.find(FormEdition.class, id)).orElseThrow(() -> new Unknown(id)).content());
    }

    public PledgeText pledge(int issue) {
        return pledges.computeIfAbsent(issue, number -> Optional.ofNullable(em.find(PledgeEdition.class, number))
                .orElseThrow(() -> new Unknown("pledge " + number)).content());
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

    void publish(PledgeText pledge, Instant now) {
        em.persist(new PledgeEdition(pledge, now));
    }
}
