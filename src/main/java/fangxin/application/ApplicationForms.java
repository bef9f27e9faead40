package fangxin.application;

import fangxin.Unknown;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The applications and what was handed in of them. */
@ApplicationScoped
public class ApplicationForms {
    private static final Set<Stage> OVER =
            Set.of(Stage.DECLINED, Stage.REFUSED, Stage.WITHDRAWN, Stage.LAPSED);

    @PersistenceContext
    EntityManager em;

    public ApplicationForm of(String reference) {
        return Optional.ofNullable(em.find(ApplicationForm.class, reference))
                .orElseThrow(() -> new Unknown(reference));
    }

    /** What was handed in, the first first. */
    public List<Submission> submissions(String reference) {
        return em.createQuery("select s from Submission s where s.reference = :reference order by s.seq",
                Submission.class).setParameter("reference", reference).getResultList();
    }

    /** The merchant's candidacies of a round that still run, or that led to a title. */
    List<Candidacy> running(String merchant, String round) {
        return em.createQuery("""
                select c from Candidacy c where c.merchant.id = :merchant and c.round.id = :round
                and c.stage not in :over order by c.createdAt, c.reference""", Candidacy.class)
                .setParameter("merchant", merchant).setParameter("round", round).setParameter("over", OVER)
                .getResultList();
    }

    /** Adds the form of a candidacy that may be new itself: its row comes first. */
    void add(ApplicationForm form) {
        em.flush();
        em.persist(form);
    }

    void add(Submission submission) {
        em.persist(submission);
    }
}
