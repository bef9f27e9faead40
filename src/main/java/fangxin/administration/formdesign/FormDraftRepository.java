package fangxin.administration.formdesign;

import fangxin.common.NotFound;
import fangxin.organization.drafting.DraftRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Repository of drafts of application forms, one for each form, with their changes: adds, finds, locks, lists and
 * removes them, and finds those whose publication waits and the change that can be undone. The database removes the
 * changes of a draft with it.
 */
@ApplicationScoped
class FormDraftRepository {
    @PersistenceContext
    EntityManager em;

    Optional<FormDraft> find(String form) {
        return Optional.ofNullable(form).map(known -> em.find(FormDraft.class, known));
    }

    /**
     * Returns the draft, locked until the transaction ends: a second writer waits and then reads what the first has
     * saved.
     */
    FormDraft findForUpdate(String form) {
        return lock(form).orElseThrow(() -> new NotFound(String.valueOf(form)));
    }

    /** Finds the draft and locks it in the same way; empty if the draft was removed. */
    Optional<FormDraft> lock(String form) {
        return Optional.ofNullable(form).map(known -> em.find(FormDraft.class, known, LockModeType.PESSIMISTIC_WRITE));
    }

    List<FormDraft> all() {
        return em.createQuery("select d from FormDraft d order by d.form", FormDraft.class)
                .getResultList();
    }

    /** Returns the drafts whose publication waits. */
    List<FormDraft> scheduled() {
        return em.createQuery(
                        "select d from FormDraft d where d.publication.publicAt is not null order by d.form",
                        FormDraft.class)
                .getResultList();
    }

    /** Returns the changes of a draft, the newest first. */
    List<DraftRevision> revisions(FormDraft draft) {
        return em.createQuery("""
            select new fangxin.organization.drafting.DraftRevision(c.revision, c.part, c.actor, c.changedAt)
            from FormDraftChange c where c.draft = :draft order by c.revision desc\
            """, DraftRevision.class)
                .setParameter("draft", draft.form())
                .getResultList();
    }

    /** Returns the last change that can still be undone. */
    Optional<FormDraftChange> lastUndoable(FormDraft draft) {
        return em.createQuery("""
            select c from FormDraftChange c
            where c.draft = :draft and c.undone = false and c.contentBefore is not null order by c.revision desc\
            """, FormDraftChange.class)
                .setParameter("draft", draft.form())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(FormDraftChange change) {
        em.persist(change);
        em.flush();
    }

    void add(FormDraft draft) {
        em.persist(draft);
        em.flush();
    }

    void remove(FormDraft draft) {
        em.remove(draft);
    }
}
