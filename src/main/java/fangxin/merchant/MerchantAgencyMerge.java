package fangxin.merchant;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts the merchants of the agency that ends, and transfers them, their premises
 * and pending registrations to the agency that takes over.
 */
@ApplicationScoped
class MerchantAgencyMerge implements AgencyMergeHandler {
    @PersistenceContext
    EntityManager em;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.MERCHANTS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("merchant agency", "premises agency", "pending_registration agency");
    }

    @Override
    public long count(String from) {
        return em.createQuery("select count(m) from Merchant m where m.agency = :from", Long.class)
                .setParameter("from", from)
                .getSingleResult();
    }

    @Override
    public void carryOut(String from, String into) {
        List.of("Merchant", "Premises", "PendingRegistration")
                .forEach(entity -> em.createQuery("update " + entity + " k set k.agency = :into where k.agency = :from")
                        .setParameter("from", from)
                        .setParameter("into", into)
                        .executeUpdate());
    }
}
