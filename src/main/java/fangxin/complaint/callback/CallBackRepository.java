package fangxin.complaint.callback;

import fangxin.common.NotFound;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Repository of call-backs and their draws: stores, finds and locks them, lists and counts the call-backs on work of
 * the reader's offices and units without recused traders, and finds those that wait for a call.
 */
@ApplicationScoped
public class CallBackRepository {
    private static final int PORTION = 500;
    private static final Map<String, String> ORDERS = Map.of(
            "number",
            "c.complaint",
            "state",
            "c.state",
            "since",
            "c.since",
            "ticket",
            "c.ticket",
            "month",
            "c.closingMonth");

    /** The order without a chosen column: in each month those that wait for a call first. */
    private static final String USUAL = "c.closingMonth desc, case when c.state ="
            + " fangxin.complaint.callback.CallBackState.WAITING then 0 else 1 end, c.ticket, c.complaint";

    @PersistenceContext
    EntityManager em;

    List<CallBack> list(AppraisedScope scope, RecusalCondition recusal, CallBackFilter filter, ListSlice slice) {
        return query(scope, recusal, filter).rows(em, slice, ORDERS, USUAL, "c.complaint");
    }

    long count(AppraisedScope scope, RecusalCondition recusal, CallBackFilter filter) {
        return query(scope, recusal, filter).count(em);
    }

    private static ListQuery<CallBack> query(AppraisedScope scope, RecusalCondition recusal, CallBackFilter filter) {
        ListQuery<CallBack> query = ListQuery.of(CallBack.class, "c", "from CallBack c");
        if (scope.isEmpty()) {
            return query.none();
        }
        if (!scope.all()) {
            query.where(
                    "(c.office in :offices or c.unit in :units)",
                    Map.of(
                            "offices",
                            AppraisedScope.orNobody(scope.offices()),
                            "units",
                            AppraisedScope.orNobody(scope.units())));
        }
        if (!recusal.merchants().isEmpty()) {
            query.where(
                    "not exists (select k.number from ComplaintCase k where k.number = c.complaint and k.merchant in :away)",
                    "away",
                    recusal.merchants());
        }
        return query.contains(filter.text(), "c.complaint")
                .equal("c.closingMonth", filter.month())
                .equal("c.state", filter.state())
                .equal("c.origin", filter.origin())
                .equal("c.office", filter.office());
    }

    void add(CallBack callBack) {
        em.persist(callBack);
    }

    void add(CallBackDraw draw) {
        em.persist(draw);
    }

    void flush() {
        em.flush();
    }

    Optional<CallBackDraw> draw(String month) {
        return Optional.ofNullable(em.find(CallBackDraw.class, month));
    }

    List<CallBackDraw> draws() {
        return em.createQuery("select d from CallBackDraw d order by d.month desc", CallBackDraw.class)
                .getResultList();
    }

    /** Returns the months with call-backs, the newest first. */
    List<String> months() {
        return em.createQuery(
                        "select distinct c.closingMonth from CallBack c order by c.closingMonth desc", String.class)
                .getResultList();
    }

    CallBack byNumber(String complaint) {
        return find(complaint).orElseThrow(() -> new NotFound(String.valueOf(complaint)));
    }

    Optional<CallBack> find(String complaint) {
        return Optional.ofNullable(complaint).map(known -> em.find(CallBack.class, known));
    }

    CallBack findForUpdate(String complaint) {
        return em.find(CallBack.class, complaint, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns the call-backs that the draw of a month has listed. */
    List<CallBack> listed(String month) {
        return em.createQuery(
                        "select c from CallBack c where c.closingMonth = :month and c.ticket is not null",
                        CallBack.class)
                .setParameter("month", month)
                .getResultList();
    }

    /** Returns the call-backs of some cases, by the numbers of the cases. */
    public Map<String, CallBack> ofCases(Collection<String> numbers) {
        List<String> all = List.copyOf(numbers);
        Map<String, CallBack> found = new HashMap<>();
        for (int i = 0; i < all.size(); i += PORTION) {
            found.putAll(em
                    .createQuery("select c from CallBack c where c.complaint in :part", CallBack.class)
                    .setParameter("part", all.subList(i, Math.min(all.size(), i + PORTION)))
                    .getResultList()
                    .stream()
                    .collect(Collectors.toMap(CallBack::complaint, Function.identity())));
        }
        return found;
    }

    List<CallBack> waiting(int most) {
        return em.createQuery(
                        "select c from CallBack c where c.state = :state order by c.since, c.complaint", CallBack.class)
                .setParameter("state", CallBackState.WAITING)
                .setMaxResults(most)
                .getResultList();
    }
}
