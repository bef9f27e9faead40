package fangxin.document.archive;

import fangxin.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Repository of scans of stamped documents: adds one, finds one, and lists the unmatched ones of offices and those of a
 * document or a candidacy.
 */
@ApplicationScoped
class ScanRepository {
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    Optional<Scan> find(String id) {
        return Optional.ofNullable(id).map(known -> em.find(Scan.class, known));
    }

    Scan byId(String id) {
        return find(id).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Returns the unmatched scans of some offices, the oldest first. */
    List<Scan> unmatched(Collection<String> offices) {
        return offices.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select s from Scan s where s.office in :offices and s.subject is null order by s.receivedAt, s.id\
                    """, Scan.class)
                        .setParameter("offices", offices)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    List<Scan> of(String type, String subject) {
        return em.createQuery("""
            select s from Scan s where s.documentType = :type and s.subject = :subject order by s.receivedAt, s.id\
            """, Scan.class)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .getResultList();
    }

    List<Scan> ofCandidacy(String reference) {
        return em.createQuery(
                        "select s from Scan s where s.candidacy = :reference order by s.receivedAt, s.id", Scan.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    void add(Scan scan) {
        em.persist(scan);
        em.flush();
    }
}
