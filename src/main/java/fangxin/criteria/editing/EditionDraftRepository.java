package fangxin.criteria.editing;

import fangxin.common.NotFound;
import fangxin.organization.drafting.DraftRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Repository of edition drafts and their changes: adds, finds, locks and lists them, and finds those whose publication
 * waits, the unpublished ones of a sheet, and the change that can be undone.
 */
@ApplicationScoped
class EditionDraftRepository {
    @PersistenceContext
    EntityManager em;

    EditionDraft byId(String id) {
        return find(id, LockModeType.NONE);
    }

    /**
     * Returns the draft, locked until the transaction ends: of two concurrent writers, the second reads what the first
     * has saved.
     */
    EditionDraft findForUpdate(String id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private EditionDraft find(String id, LockModeType lock) {
        return Optional.ofNullable(id)
                .map(known -> em.find(EditionDraft.class, known, lock))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    List<EditionDraft> listOpen() {
        return in(Set.of(EditionDraft.EditionDraftState.OPEN));
    }

    /** Returns the drafts whose publication waits. */
    List<EditionDraft> scheduled() {
        return in(Set.of(EditionDraft.EditionDraftState.SCHEDULED));
    }

    /** Returns the drafts that are not public yet: those that can be edited, and those whose publication waits. */
    List<EditionDraft> unpublished() {
        return in(Set.of(EditionDraft.EditionDraftState.OPEN, EditionDraft.EditionDraftState.SCHEDULED));
    }

    private List<EditionDraft> in(Set<EditionDraft.EditionDraftState> states) {
        return em.createQuery(
                        "select d from EditionDraft d where d.state in :states order by d.sheet, d.issue",
                        EditionDraft.class)
                .setParameter("states", states)
                .getResultList();
    }

    Optional<EditionDraft> unpublishedOf(String sheet, int issue) {
        return unpublished().stream()
                .filter(draft -> draft.sheet().equals(sheet) && draft.issue() == issue)
                .findFirst();
    }

    List<DraftRevision> revisions(EditionDraft draft) {
        return em.createQuery("""
            select new fangxin.organization.drafting.DraftRevision(c.revision, c.part, c.actor, c.changedAt)
            from EditionDraftChange c where c.draft = :draft order by c.revision\
            """, DraftRevision.class)
                .setParameter("draft", draft.id())
                .getResultList();
    }

    /** Returns the last change that can still be undone. */
    Optional<EditionDraftChange> lastUndoable(EditionDraft draft) {
        return em.createQuery("""
            select c from EditionDraftChange c
            where c.draft = :draft and c.undone = false and c.contentBefore is not null order by c.revision desc\
            """, EditionDraftChange.class)
                .setParameter("draft", draft.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(EditionDraft draft) {
        em.persist(draft);
    }

    void add(EditionDraftChange change) {
        em.persist(change);
    }
}
