package fangxin.naming.signing;

import fangxin.organization.agency.AgencyMergeHandler;
import fangxin.platform.persistence.KeyedUpdate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts and transfers open official documents to the new agency; signed ones keep
 * the old code.
 */
@ApplicationScoped
class DocumentAgencyMerge implements AgencyMergeHandler {
    private static final Set<OfficialDocumentState> OVER =
            Set.of(OfficialDocumentState.SIGNED, OfficialDocumentState.DROPPED);

    @PersistenceContext
    EntityManager em;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.PAPERS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("official_document owner");
    }

    @Override
    public long count(String from) {
        return em.createQuery(
                        "select count(a) from OfficialDocument a where a.owner = :from and a.state not in :over",
                        Long.class)
                .setParameter("from", from)
                .setParameter("over", OVER)
                .getSingleResult();
    }

    @Override
    public void carryOut(String from, String into) {
        KeyedUpdate.execute(
                em,
                "update official_document set owner = ?, version = version + 1 where id = ? and owner = ?",
                em.createQuery(
                                "select a.id from OfficialDocument a where a.owner = :from and a.state not in :over",
                                String.class)
                        .setParameter("from", from)
                        .setParameter("over", OVER)
                        .getResultList(),
                id -> List.of(into, id, from));
    }
}
