package fangxin.supervision.particulars;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts and transfers the open reports of changes that the former agency decides
 * to the new one; decided ones keep the old code.
 */
@ApplicationScoped
class ParticularsAgencyMerge implements AgencyMergeHandler {
    @PersistenceContext
    EntityManager em;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.CHANGE_REPORTS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("particulars_report office");
    }

    @Override
    public long count(String from) {
        return em.createQuery(
                        "select count(r) from ParticularsReport r where r.office = :from and r.state = :open",
                        Long.class)
                .setParameter("from", from)
                .setParameter("open", ParticularsState.REPORTED)
                .getSingleResult();
    }

    @Override
    public void carryOut(String from, String into) {
        em.createQuery("update ParticularsReport r set r.office = :into, r.version = r.version + 1"
                        + " where r.office = :from and r.state = :open")
                .setParameter("from", from)
                .setParameter("into", into)
                .setParameter("open", ParticularsState.REPORTED)
                .executeUpdate();
    }
}
