package fangxin.procedure.screening;

import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Repository of one query: it finds the other candidacies that use a picture with the same SHA-256. */
@ApplicationScoped
class ScreeningRepository {
    /**
     * Largest number of other candidacies that are found: an officer needs a few examples, and all applications may
     * share one picture.
     */
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    /** Finds other candidacies, beyond their draft, that have a file with one of these SHA-256 hashes; newest first. */
    List<Candidacy> othersWith(Collection<String> hashes, String reference) {
        return hashes.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select c from Candidacy c where c.reference <> :reference and c.stage <> :draft and exists
                    (select f.id from StoredFile f where f.owner = c.reference and f.sha256 in :hashes)
                    order by c.submittedAt desc, c.reference\
                    """, Candidacy.class)
                        .setParameter("reference", reference)
                        .setParameter("draft", Stage.DRAFT)
                        .setParameter("hashes", hashes)
                        .setMaxResults(MOST)
                        .getResultList();
    }
}
