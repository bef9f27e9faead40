package fangxin.procedure.candidacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Repository that registers each subject of work, a candidacy or a title, before the rows of acts refer to it, and
 * distinguishes the two types.
 */
@ApplicationScoped
public class WorkSubjectRepository {
    @PersistenceContext
    EntityManager em;

    /**
     * Adds the row of a title with the first act on it, so that an import of many titles does not write two rows each;
     * a trigger adds the row of each candidacy. The caller has locked the title.
     */
    public void register(WorkSubject subject) {
        if (subject.type() == WorkSubjectType.TITLE && typeOf(subject.id()).isEmpty()) {
            em.createNativeQuery("insert into work_subject (id, type) values (?1, ?2)")
                    .setParameter(1, subject.id())
                    .setParameter(2, subject.type().name())
                    .executeUpdate();
        }
    }

    /** Returns the type of a subject; empty for an id that no act refers to. */
    public Optional<WorkSubjectType> typeOf(String id) {
        List<?> types = em.createNativeQuery("select type from work_subject where id = ?1")
                .setParameter(1, String.valueOf(id))
                .getResultList();
        return types.stream()
                .map(type -> WorkSubjectType.valueOf((String) type))
                .findFirst();
    }
}
