package fangxin.procedure.candidacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Journal of a title, for container tests. */
@Dependent
public class TitleJournal {
    @PersistenceContext
    EntityManager em;

    @Inject
    WorkSubjectRepository subjects;

    public JournalEntry add(String certificateNumber, Step step, StepContext taking) {
        WorkSubject title = WorkSubject.title(certificateNumber);
        subjects.register(title);
        JournalEntry entry = new JournalEntry(title, 1, step, Stage.NAMED, Stage.NAMED, null, taking);
        em.persist(entry);
        return entry;
    }

    public List<JournalEntry> of(String certificateNumber) {
        return em.createQuery("select e from JournalEntry e where e.subject.id = :subject", JournalEntry.class)
                .setParameter("subject", certificateNumber)
                .getResultList();
    }
}
