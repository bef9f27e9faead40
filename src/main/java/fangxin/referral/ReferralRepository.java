package fangxin.referral;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Repository of referred batches and of their items: adds, finds and locks batches, lists and counts those of offices,
 * finds the item of a candidacy, and counts the replies.
 */
@ApplicationScoped
class ReferralRepository {
    /** Paths and expressions that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "round", "t.id",
            "recipient", "r.recipient",
            "number", "r.documentNumber",
            "dated", "r.documentDate",
            "prepared", "r.preparedAt",
            "state", ListOrder.byConstants("r.state", Referral.ReferralState.class));

    @PersistenceContext
    EntityManager em;

    Referral byId(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(Referral.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /**
     * Returns the batch, locked until the transaction ends: a second writer waits and then reads what the first has
     * saved.
     */
    Referral findForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(Referral.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Finds a candidacy in its newest batch that was not dropped. */
    Optional<ReferralItem> itemOf(String reference) {
        return em.createQuery("""
            select i from ReferralItem i join fetch i.referral r where i.candidacy.reference = :reference
            and r.state <> fangxin.referral.Referral.ReferralState.DROPPED order by r.preparedAt desc\
            """, ReferralItem.class)
                .setParameter("reference", reference)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the candidacies, among those given, that are in a batch which was not dropped. */
    Set<String> inBatch(Collection<String> references) {
        return references.isEmpty()
                ? Set.of()
                : em.createQuery("""
                    select i.candidacy.reference from ReferralItem i where i.candidacy.reference in :references
                    and i.referral.state <> fangxin.referral.Referral.ReferralState.DROPPED\
                    """, String.class)
                        .setParameter("references", references)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** Returns a part of the batches of some offices; without an order of the reader, the newest first. */
    List<Referral> ofOwners(Collection<String> owners, ReferralFilter filter, ListSlice slice) {
        return query(owners, filter).rows(em, slice, ORDERS, "r.preparedAt desc, r.id", "r.id");
    }

    long countOfOwners(Collection<String> owners, ReferralFilter filter) {
        return query(owners, filter).count(em);
    }

    private static ListQuery<Referral> query(Collection<String> owners, ReferralFilter filter) {
        return ListQuery.of(Referral.class, "r", "from Referral r join r.round t")
                .among("r.owner", owners)
                .contains(filter.text(), "r.recipient", "r.documentNumber")
                .equal("r.state", filter.state())
                .atDays("r.preparedAt", filter.prepared());
    }

    /** Returns for each batch the number of its items and the number of answered ones. */
    Map<String, long[]> counts(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("""
                    select i.referral.id, count(i), sum(case when i.outcome is null then 0 else 1 end) from ReferralItem i
                    where i.referral.id in :ids group by i.referral.id\
                    """, Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row ->
                                new long[] {((Number) row[1]).longValue(), ((Number) row[2]).longValue()}));
    }

    void add(Referral referral) {
        em.persist(referral);
        em.flush();
    }
}
