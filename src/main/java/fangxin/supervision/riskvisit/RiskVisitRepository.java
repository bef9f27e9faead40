package fangxin.supervision.riskvisit;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of visits because of a risk: stores, finds and locks them, lists and counts those of offices without
 * recused holders, lists those to close, and answers whether a title is listed.
 */
@ApplicationScoped
class RiskVisitRepository {
    /** Paths and expressions that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "t.signSortKey",
            "title", "t.number",
            "state", ListOrder.byConstants("v.state", RiskVisitState.class),
            "listed", "v.listedAt");

    @PersistenceContext
    EntityManager em;

    RiskVisit byId(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(RiskVisit.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    RiskVisit findForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(RiskVisit.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    void add(RiskVisit visit) {
        em.persist(visit);
        em.flush();
    }

    /** Returns whether a title is listed and not closed. */
    boolean isListed(String title) {
        return em.createQuery(
                                "select count(v) from RiskVisit v where v.title.number = :title and v.state = :listed",
                                Long.class)
                        .setParameter("title", title)
                        .setParameter("listed", RiskVisitState.LISTED)
                        .getSingleResult()
                > 0;
    }

    /**
     * Returns the listed visits of some offices: id, sign name and registered name of the title, time of the listing.
     */
    List<Object[]> listed(Collection<String> owners, RecusalCondition recusal) {
        return recusal.bind(em.createQuery("""
                    select v.id, t.signName, t.registeredName, v.listedAt from RiskVisit v join v.title t
                    where v.state = :listed and t.owner in :owners\
                    """ + recusal.condition("coalesce(t.merchant, '')"), Object[].class)
                        .setParameter("listed", RiskVisitState.LISTED)
                        .setParameter("owners", owners))
                .getResultList();
    }

    /** Lists a part of the visits of some offices: without an order of the reader, open ones first, then the newest. */
    List<RiskVisit> ofOwners(
            Collection<String> owners, RiskVisitFilter filter, RecusalCondition recusal, ListSlice slice) {
        return query(owners, filter, recusal)
                .rows(
                        em,
                        slice,
                        ORDERS,
                        ListOrder.byConstants("v.state", RiskVisitState.class) + ", v.listedAt desc, v.id",
                        "v.id");
    }

    long countOfOwners(Collection<String> owners, RiskVisitFilter filter, RecusalCondition recusal) {
        return query(owners, filter, recusal).count(em);
    }

    private static ListQuery<RiskVisit> query(
            Collection<String> owners, RiskVisitFilter filter, RecusalCondition recusal) {
        return ListQuery.of(RiskVisit.class, "v", "from RiskVisit v join v.title t")
                .among("t.owner", owners)
                .contains(filter.text(), "t.signName", "t.number")
                .equal("v.state", filter.state())
                .atDays("v.listedAt", filter.listed())
                .without(recusal, "coalesce(t.merchant, '')");
    }
}
