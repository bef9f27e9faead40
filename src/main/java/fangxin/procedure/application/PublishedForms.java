package fangxin.procedure.application;

import fangxin.common.NotFound;
import fangxin.round.IssuedForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Repository of the published issues of forms and pledges, cached in memory; it finds an issue, finds the newest,
 * and publishes the next.
 */
@ApplicationScoped
public class PublishedForms implements IssuedForms {
    private static final String USUAL = "shop";

    @PersistenceContext
    EntityManager em;

    private final Map<String, FormDefinition> forms = new ConcurrentHashMap<>();
    private final Map<String, PledgeText> pledges = new ConcurrentHashMap<>();

    public FormDefinition of(String form, int issue) {
        return forms.computeIfAbsent(
                PublishedForm.idOf(form, issue),
                id -> Optional.ofNullable(em.find(PublishedForm.class, id))
                        .orElseThrow(() -> new NotFound(id))
                        .content());
    }

    /** Returns the pledge that is signed with a form; the common one where the form has none of its own. */
    public PledgeText pledge(String form, int issue) {
        return pledges.computeIfAbsent(
                PublishedPledge.idOf(form, issue),
                id -> Optional.ofNullable(em.find(PublishedPledge.class, id))
                        .or(() ->
                                Optional.ofNullable(em.find(PublishedPledge.class, PublishedPledge.idOf(USUAL, issue))))
                        .orElseThrow(() -> new NotFound(id))
                        .content());
    }

    /**
     * Returns the issue of a form for a round: the newest up to the round's issue, or the first one where all are
     * newer.
     */
    public FormDefinition issueFor(String form, int last) {
        return of(form, upTo(last, issuesOf(form)).orElseThrow(() -> new NotFound(form)));
    }

    /**
     * Returns the issue of the pledge for a form and a round; the common pledge applies where the form has no own
     * pledge.
     */
    int pledgeIssueFor(String form, int last) {
        return upTo(last, pledgeIssuesOf(form))
                .or(() -> upTo(last, pledgeIssuesOf(USUAL)))
                .orElseThrow(() -> new NotFound(form));
    }

    private static Optional<Integer> upTo(int last, List<Integer> newestFirst) {
        return newestFirst.stream()
                .filter(issue -> issue <= last)
                .findFirst()
                .or(() -> newestFirst.stream().reduce((newer, older) -> older));
    }

    /** Returns the issues of a form, newest first. */
    private List<Integer> issuesOf(String form) {
        return em.createQuery(
                        "select f.issue from PublishedForm f where f.form = :form order by f.issue desc", Integer.class)
                .setParameter("form", form)
                .getResultList();
    }

    /** Returns the issues of every form, newest first, in the order of the codes of the forms. */
    public Map<String, List<Integer>> issues() {
        return em.createQuery("select f.form, f.issue from PublishedForm f order by f.issue desc", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        TreeMap::new,
                        Collectors.mapping(row -> (Integer) row[1], Collectors.toList())));
    }

    private List<Integer> pledgeIssuesOf(String form) {
        return em.createQuery(
                        "select p.issue from PublishedPledge p where p.form = :form order by p.issue desc",
                        Integer.class)
                .setParameter("form", form)
                .getResultList();
    }

    /** Returns the newest pledge that is signed with a form. */
    public PledgeText newestPledge(String form) {
        return pledge(form, pledgeIssueFor(form, Integer.MAX_VALUE));
    }

    @Override
    public int newestForm() {
        return em.createQuery("select max(f.issue) from PublishedForm f", Integer.class)
                .getSingleResult();
    }

    @Override
    public int newestPledge() {
        return em.createQuery("select max(p.issue) from PublishedPledge p", Integer.class)
                .getSingleResult();
    }

    /** Returns the codes of all forms. */
    public List<String> codes() {
        return em.createQuery("select distinct f.form from PublishedForm f order by f.form", String.class)
                .getResultList();
    }

    /** Returns the newest issue of a form. */
    public int newestIssue(String form) {
        return em.createQuery("select max(f.issue) from PublishedForm f where f.form = :form", Integer.class)
                .setParameter("form", form)
                .getSingleResult();
    }

    boolean isEmpty() {
        return em.createQuery("select count(f) from PublishedForm f", Long.class)
                        .getSingleResult()
                == 0;
    }

    public void publish(FormDefinition form, Instant now) {
        em.persist(new PublishedForm(form, now));
    }

    public void publish(String form, PledgeText pledge, Instant now) {
        em.persist(new PublishedPledge(form, pledge, now));
    }
}
