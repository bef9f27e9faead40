package fangxin.merchant;

import fangxin.organization.agency.AgencyMergeHandler;
import fangxin.platform.persistence.KeyedUpdate;
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
        transfer(
                "merchant set version = version + 1,",
                "id",
                "select m.id from Merchant m where m.agency = :from",
                from,
                into);
        transfer("premises set", "id", "select p.id from Premises p where p.agency = :from", from, into);
        transfer(
                "pending_registration set",
                "contact",
                "select r.contact from PendingRegistration r where r.agency = :from",
                from,
                into);
    }

    private void transfer(String table, String key, String keys, String from, String into) {
        KeyedUpdate.execute(
                em,
                "update " + table + " agency = ? where " + key + " = ? and agency = ?",
                em.createQuery(keys, String.class).setParameter("from", from).getResultList(),
                value -> List.of(into, value, from));
    }
}
