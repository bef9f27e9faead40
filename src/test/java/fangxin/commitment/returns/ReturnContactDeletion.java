package fangxin.commitment.returns;

import fangxin.organization.retention.SeparateDeletion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** Deletion of the contacts of claims of return, as the job of returns does it. */
@ApplicationScoped
public class ReturnContactDeletion implements SeparateDeletion {
    @Inject
    ReturnWorker worker;

    @PersistenceContext
    EntityManager em;

    @Override
    public Map<String, List<String>> due() {
        return Map.of(
                "RETURN_CONTACT",
                em.createQuery("select c.number from ReturnClaim c where c.state in :ended", String.class)
                        .setParameter("ended", ReturnState.ended())
                        .getResultList());
    }

    @Override
    public void run() {
        worker.deleteContacts();
    }
}
