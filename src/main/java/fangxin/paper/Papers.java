package fangxin.paper;

import fangxin.stationery.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All papers that were issued. */
@ApplicationScoped
public class Papers {
    @PersistenceContext
    EntityManager em;

    public Optional<Paper> find(PaperKind kind, String subject) {
        return em.createQuery("select p from Paper p where p.kind = :kind and p.subject = :subject", Paper.class)
                .setParameter("kind", kind).setParameter("subject", subject).getResultStream().findFirst();
    }

    /** Those of some subjects, whatever their kinds. */
    List<Paper> about(Collection<String> subjects) {
        return subjects.isEmpty() ? List.of() : em.createQuery("select p from Paper p where p.subject in :subjects",
                Paper.class).setParameter("subjects", subjects).getResultList();
    }

    boolean numbered(String office, String number) {
        return em.createQuery("select count(p) from Paper p where p.office = :office and p.number = :number", Long.class)
                .setParameter("office", office).setParameter("number", number).getSingleResult() > 0;
    }

    /** Papers that bear a number, of some offices. */
    public List<Paper> withNumber(Collection<String> offices, String number) {
        return offices.isEmpty() ? List.of() : em.createQuery("""
                select p from Paper p where p.office in :offices and p.number = :number""", Paper.class)
                .setParameter("offices", offices).setParameter("number", number).getResultList();
    }

    /** The register of some offices, the newest first, without the papers on cases of some merchants. */
    List<Paper> of(Collection<String> offices, Set<String> away, String words, int first, int count) {
        return offices.isEmpty() ? List.of() : registered("select p from Paper p", offices, away, words,
                " order by p.issuedAt desc, p.id", Paper.class).setFirstResult(first).setMaxResults(count).getResultList();
    }

    long count(Collection<String> offices, Set<String> away, String words) {
        return offices.isEmpty() ? 0 : registered("select count(p) from Paper p", offices, away, words, "", Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> registered(String what, Collection<String> offices, Set<String> away, String words,
            String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(what + " where p.office in :offices and p.number like :words escape '!'"
                + (away.isEmpty() ? "" : " and not exists (select c from Candidacy c where c.reference = p.candidacy"
                        + " and c.merchant.id in :away)") + order, type)
                .setParameter("offices", offices).setParameter("words", pattern(words));
        return away.isEmpty() ? query : query.setParameter("away", away);
    }

    private static String pattern(String words) {
        return "%" + (words == null ? "" : words.strip().replaceAll("([!%_])", "!$1")) + "%";
    }

    void add(Paper paper) {
        em.persist(paper);
        em.flush();
    }
}
