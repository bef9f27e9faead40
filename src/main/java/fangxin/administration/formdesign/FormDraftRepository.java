package fangxin.administration.formdesign;

import fangxin.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Repository of drafts of application forms, one for each form. */
@ApplicationScoped
class FormDraftRepository {
    @PersistenceContext
    EntityManager em;

    Optional<FormDraft> find(String form) {
        return Optional.ofNullable(form).map(known -> em.find(FormDraft.class, known));
    }

    /** The draft, locked until the transaction ends: a second writer waits and then reads what the first has saved. */
    FormDraft findForUpdate(String form) {
        return Optional.ofNullable(form)
                .map(known -> em.find(FormDraft.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(form)));
    }

    List<FormDraft> all() {
        return em.createQuery("select d from FormDraft d order by d.form", FormDraft.class)
                .getResultList();
    }

    void add(FormDraft draft) {
        em.persist(draft);
        em.flush();
    }

    void remove(FormDraft draft) {
        em.remove(draft);
    }
}
