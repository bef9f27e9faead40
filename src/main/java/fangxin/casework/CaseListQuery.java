package fangxin.casework;

import fangxin.document.table.ListOrder;
import fangxin.document.table.ListSlice;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.CandidacyFilter;
import fangxin.procedure.candidacy.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Queries of case lists, filtered and ordered, or page by page for programs, of their counts (by due day, titles by
 * round and office), and of the time at the present stage.
 */
@ApplicationScoped
class CaseListQuery {
    /** Number of cases at a stage that are due on a day, or without a due day (null). */
    record DueCount(Stage stage, LocalDate dueOn, long count) {}

    /** Titles in a round, by the county-level office that they came through. */
    record NamedCount(String round, String office, long count) {}

    private static final String FROM =
            " from Candidacy c join c.merchant m left join c.premises p join c.round r where ";

    private static final String ROWS = "select new fangxin.casework.CaseRow(c.reference, m.name, m.confirmedAt,"
            + " p.signName, c.trade, c.stage, c.agencies.office, c.dueOn, c.dueProvisional, c.lapseProposed,"
            + " c.submittedAt, r.id)"
            + FROM;

    /** Paths and expressions that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.ofEntries(
            Map.entry("subject", "coalesce(p.signSortKey, m.nameSortKey)"),
            Map.entry("merchant", "m.nameSortKey"),
            Map.entry("reference", "c.reference"),
            Map.entry("stage", ListOrder.byConstants("c.stage", Stage.class)),
            Map.entry("trade", "c.trade"),
            Map.entry("round", "r.id"),
            Map.entry("submitted", "c.submittedAt"),
            Map.entry("due", "c.dueOn"));

    @PersistenceContext
    EntityManager em;

    /** Returns a part of a list of cases, in an order that its reader chose; null for the earliest due day first. */
    List<CaseRow> page(
            CandidacyFilter visible, CaseListFilter filter, OwnerCondition owned, LocalDate today, ListSlice slice) {
        if (visible.isEmpty()) {
            return List.of();
        }
        CaseCondition condition = new CaseCondition(visible, filter, owned, today);
        String order = ListOrder.clause(slice.order(), ORDERS, "c.dueOn, c.reference", "c.reference");
        return slice.keys() == null
                ? condition
                        .bind(em.createQuery(ROWS + condition.text + order, CaseRow.class))
                        .setFirstResult(slice.first())
                        .setMaxResults(slice.count())
                        .getResultList()
                : slice.keys()
                        .rows(
                                slice,
                                most -> condition
                                        .bind(em.createQuery(
                                                "select c.reference" + FROM + condition.text + order, String.class))
                                        .setMaxResults(most)
                                        .getResultList(),
                                keys -> ofKeys(new CaseCondition(visible, filter, owned, today), keys));
    }

    /** Reads the rows of some cases, by reference. */
    private Map<Object, CaseRow> ofKeys(CaseCondition condition, List<?> keys) {
        condition.and("c.reference in :keys", "keys", keys);
        return condition.bind(em.createQuery(ROWS + condition.text, CaseRow.class)).getResultList().stream()
                .collect(Collectors.toMap(CaseRow::reference, Function.identity()));
    }

    long count(CandidacyFilter visible, CaseListFilter filter, OwnerCondition owned, LocalDate today) {
        if (visible.isEmpty()) {
            return 0;
        }
        CaseCondition condition = new CaseCondition(visible, filter, owned, today);
        return condition
                .bind(em.createQuery("select count(c)" + FROM + condition.text, Long.class))
                .getSingleResult();
    }

    List<CaseRow> page(CandidacyFilter visible, CaseFilter filter, LocalDate today, int first, int size) {
        return page(visible, filter, OwnerCondition.NONE, today, first, size);
    }

    List<CaseRow> page(
            CandidacyFilter visible, CaseFilter filter, OwnerCondition owned, LocalDate today, int first, int size) {
        if (visible.isEmpty()) {
            return List.of();
        }
        CaseCondition condition = new CaseCondition(visible, filter, today);
        condition.and(owned, today);
        return condition
                .bind(em.createQuery(ROWS + condition.text + " order by c.dueOn, c.reference", CaseRow.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Returns the cases after a reference, ordered by reference, for programs that read page by page. */
    List<CaseRow> after(CandidacyFilter visible, CaseFilter filter, LocalDate today, String reference, int size) {
        if (visible.isEmpty()) {
            return List.of();
        }
        CaseCondition condition = new CaseCondition(visible, filter, today);
        condition.and("c.reference > :after", "after", reference == null ? "" : reference);
        return condition
                .bind(em.createQuery(ROWS + condition.text + " order by c.reference", CaseRow.class))
                .setMaxResults(size)
                .getResultList();
    }

    long count(CandidacyFilter visible, CaseFilter filter, OwnerCondition owned, LocalDate today) {
        if (visible.isEmpty()) {
            return 0;
        }
        CaseCondition condition = new CaseCondition(visible, filter, today);
        condition.and(owned, today);
        return condition
                .bind(em.createQuery("select count(c)" + FROM + condition.text, Long.class))
                .getSingleResult();
    }

    List<DueCount> countByDueDay(CandidacyFilter visible) {
        if (visible.isEmpty()) {
            return List.of();
        }
        CaseCondition condition = new CaseCondition(visible, CaseFilter.NONE, null);
        return condition
                .bind(em.createQuery(
                        "select c.stage, c.dueOn, count(c)" + FROM + condition.text + " group by c.stage, c.dueOn",
                        Object[].class))
                .getResultStream()
                .map(row -> new DueCount((Stage) row[0], (LocalDate) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    List<NamedCount> countNamed(Collection<String> offices) {
        if (offices.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
            select c.round.id, c.agencies.office, count(c) from Candidacy c
            where c.stage = :named and c.agencies.office in :offices group by c.round.id, c.agencies.office\
            """, Object[].class)
                .setParameter("named", Stage.NAMED)
                .setParameter("offices", offices)
                .getResultStream()
                .map(row -> new NamedCount((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** Finds the time at which each of these cases entered its present stage, by reference. */
    Map<String, Instant> stageSince(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : em.createQuery("""
                    select c.reference, max(j.recordedAt) from JournalEntry j join j.candidacy c
                    where c.reference in :references and j.stageBefore <> j.stageAfter group by c.reference\
                    """, Object[].class)
                        .setParameter("references", references)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    private static final class CaseCondition {
        private final Map<String, Object> parameters;
        private String text;

        CaseCondition(CandidacyFilter visible, CaseFilter filter, LocalDate today) {
            text = visible.condition();
            parameters = new HashMap<>(visible.parameters());
            if (filter.stage() != null) {
                and("c.stage = :stage", "stage", filter.stage());
            } else if (!filter.all()) {
                // The objections themselves are in the worklist.
                and("c.stage <> :objected", "objected", Stage.OBJECTED);
            }
            if (filter.due() != null) {
                due(filter.due(), today);
            }
            if (filter.text() != null) {
                fragment(filter);
            }
        }

        CaseCondition(CandidacyFilter visible, CaseListFilter filter, OwnerCondition owned, LocalDate today) {
            this(visible, filter.cases(), today);
            and(owned, today);
            if (filter.trade() != null) {
                and("c.trade = :trade", "trade", filter.trade());
            }
            if (filter.round() != null) {
                and("r.id = :round", "round", filter.round());
            }
            if (filter.submitted() != null) {
                and(
                        "c.submittedAt >= :from",
                        "from",
                        BusinessMoment.startOf(filter.submitted().first()));
                and(
                        "c.submittedAt < :before",
                        "before",
                        BusinessMoment.startOf(filter.submitted().last().plusDays(1)));
            }
        }

        void and(String condition, String parameter, Object value) {
            text += " and " + condition;
            parameters.put(parameter, value);
        }

        void and(OwnerCondition owned, LocalDate today) {
            text += owned.text();
            owned.parameters(parameters, today);
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }

        private void due(CaseFilter.DueFilter due, LocalDate today) {
            switch (due) {
                case OVERDUE -> {
                    and("c.dueOn < :today", "today", today);
                    // As Stage.isOverdue: nobody has to act by the last day of a notice.
                    and("c.stage <> :onNotice", "onNotice", Stage.ON_NOTICE);
                }
                case TODAY -> and("c.dueOn = :today", "today", today);
                case WEEK -> {
                    and("c.dueOn > :today", "today", today);
                    and("c.dueOn <= :sunday", "sunday", CaseFilter.sunday(today));
                }
            }
        }

        private void fragment(CaseFilter filter) {
            String phones = filter.mayBePhone() ? """
                 or exists (select a.username from Account a, Appointment t where t.account = a.username
                and t.role = :merchant and t.place = m.id and a.phone like :text escape '!')\
                """ : "";
            and("""
                (upper(m.name) like :text escape '!' or upper(p.signName) like :text escape '!'
                or upper(c.reference) like :text escape '!' or m.creditCode like :text escape '!'\
                """ + phones + ")", "text", filter.pattern());
            if (filter.mayBePhone()) {
                parameters.put("merchant", Role.MERCHANT);
            }
        }
    }
}
