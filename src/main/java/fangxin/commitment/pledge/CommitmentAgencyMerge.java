package fangxin.commitment.pledge;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts and transfers the open commitments of the former agency to the new one;
 * ended ones keep the old code.
 */
@ApplicationScoped
class CommitmentAgencyMerge implements AgencyMergeHandler {
    @PersistenceContext
    EntityManager em;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.COMMITMENTS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("commitment office");
    }

    @Override
    public long count(String from) {
        return em.createQuery(
                        "select count(c) from Commitment c where c.office = :from and c.state in :open", Long.class)
                .setParameter("from", from)
                .setParameter("open", CommitmentState.open())
                .getSingleResult();
    }

    @Override
    public void carryOut(String from, String into) {
        em.createQuery("update Commitment c set c.office = :into, c.version = c.version + 1"
                        + " where c.office = :from and c.state in :open")
                .setParameter("from", from)
                .setParameter("into", into)
                .setParameter("open", CommitmentState.open())
                .executeUpdate();
    }
}
