package fangxin.drafting;

import fangxin.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The editions that are being written. */
@ApplicationScoped
class EditionDrafts {
    @PersistenceContext
    EntityManager em;

    EditionDraft byId(String id) {
        return find(id, LockModeType.NONE);
    }

    /** The same to write on: of two who write at once, the second meets what the first has written. */
    EditionDraft held(String id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private EditionDraft find(String id, LockModeType lock) {
        return Optional.ofNullable(id).map(known -> em.find(EditionDraft.class, known, lock))
                .orElseThrow(() -> new Unknown(String.valueOf(id)));
    }

    List<EditionDraft> open() {
        return em.createQuery("select d from EditionDraft d where d.state = :open order by d.sheet, d.issue",
                EditionDraft.class).setParameter("open", EditionDraft.State.OPEN).getResultList();
    }

    Optional<EditionDraft> openOf(String sheet, int issue) {
        return open().stream().filter(draft -> draft.sheet().equals(sheet) && draft.issue() == issue).findFirst();
    }

    List<DraftChange> changes(EditionDraft draft) {
        return em.createQuery("select c from DraftChange c where c.draft = :draft order by c.revision",
                DraftChange.class).setParameter("draft", draft.id()).getResultList();
    }

    void add(EditionDraft draft) {
        em.persist(draft);
    }

    void add(DraftChange change) {
        em.persist(change);
    }
}
