package fangxin.naming.title;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts and transfers the titles of the former agency; their numbers, documents
 * and history keep the old code.
 */
@ApplicationScoped
class TitleAgencyMerge implements AgencyMergeHandler {
    @PersistenceContext
    EntityManager em;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.TITLES;
    }

    @Override
    public Set<String> columns() {
        return Set.of("title office", "title owner");
    }

    @Override
    public long count(String from) {
        return em.createQuery("select count(t) from Title t where t.office = :from or t.owner = :from", Long.class)
                .setParameter("from", from)
                .getSingleResult();
    }

    @Override
    public void carryOut(String from, String into) {
        List.of("office", "owner")
                .forEach(field -> em.createQuery("update Title t set t." + field
                                + " = :into, t.version = t.version + 1 where t." + field + " = :from")
                        .setParameter("from", from)
                        .setParameter("into", into)
                        .executeUpdate());
    }
}
