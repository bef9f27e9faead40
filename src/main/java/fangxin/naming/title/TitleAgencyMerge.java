package fangxin.naming.title;

import fangxin.organization.agency.AgencyMergeHandler;
import fangxin.platform.persistence.KeyedUpdate;
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
        List.of("office", "owner").forEach(column -> transfer(column, from, into));
    }

    private void transfer(String column, String from, String into) {
        KeyedUpdate.execute(
                em,
                "update title set %1$s = ?, version = version + 1 where number = ? and %1$s = ?".formatted(column),
                em.createQuery("select t.number from Title t where t." + column + " = :from", String.class)
                        .setParameter("from", from)
                        .getResultList(),
                number -> List.of(into, number, from));
    }
}
