package fangxin.complaint.warning;

import fangxin.common.DayRange;
import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Repository of consumer warnings, tips and typical cases: stores, finds and locks them, lists and counts those of the
 * reader's offices and the public ones, reads the tags of typical cases, finds those that wait, and transfers those of
 * an office to another.
 */
@ApplicationScoped
class WarningRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "title", "w.title",
            "number", "w.number",
            "kind", ListOrder.byConstants("w.kind", WarningKind.class),
            "category", "w.category",
            "state", ListOrder.byConstants("w.state", WarningState.class),
            "published", "w.publishedAt",
            "until", "w.validUntil",
            "office", "w.owner");

    private static final int MOST_RELATED = 50;

    private static final Set<WarningState> SHOWN = EnumSet.of(WarningState.PUBLISHED, WarningState.WITHDRAWN);

    @PersistenceContext
    EntityManager em;

    Optional<ConsumerWarning> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(ConsumerWarning.class, known));
    }

    ConsumerWarning byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the warning, locked until the transaction ends. */
    ConsumerWarning findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(ConsumerWarning.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    void add(ConsumerWarning warning) {
        em.persist(warning);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Returns a part of the warnings of some offices: without an order of the reader, the newest first. */
    List<ConsumerWarning> ofOwners(Collection<String> owners, WarningFilter filter, ListSlice slice) {
        return query(owners, filter).rows(em, slice, ORDERS, "w.number desc", "w.number");
    }

    long countOfOwners(Collection<String> owners, WarningFilter filter) {
        return query(owners, filter).count(em);
    }

    private static ListQuery<ConsumerWarning> query(Collection<String> owners, WarningFilter filter) {
        return ListQuery.of(ConsumerWarning.class, "w", "from ConsumerWarning w")
                .among("w.owner", owners)
                .contains(filter.text(), "w.title", "w.category", "w.number")
                .equal("w.kind", filter.kind())
                .equal("w.state", filter.state());
    }

    /** Returns the warnings of some offices in a state. */
    List<ConsumerWarning> in(WarningState state, Collection<String> owners) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select w from ConsumerWarning w where w.state = :state and w.owner in :owners
                        order by w.changedAt, w.number\
                        """, ConsumerWarning.class)
                        .setParameter("state", state)
                        .setParameter("owners", owners)
                        .getResultList();
    }

    /** Returns the drafts of some offices that the second officer has sent back, or whose publication was stopped. */
    List<ConsumerWarning> returned(Collection<String> owners) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select w from ConsumerWarning w join fetch w.journal where w.state = :draft
                        and w.owner in :owners and exists (select e.id from WarningEntry e where e.warning = w
                        and e.step in :steps)\
                        """, ConsumerWarning.class)
                        .setParameter("draft", WarningState.DRAFT)
                        .setParameter("owners", owners)
                        .setParameter("steps", EnumSet.of(WarningStep.SEND_BACK, WarningStep.STOP))
                        .getResultStream()
                        .distinct()
                        .toList();
    }

    List<ConsumerWarning> scheduled() {
        return em.createQuery(
                        "select w from ConsumerWarning w where w.state = :scheduled order by w.number",
                        ConsumerWarning.class)
                .setParameter("scheduled", WarningState.SCHEDULED)
                .getResultList();
    }

    /** Lists a part of the public warnings and tips, the newest first, expired and withdrawn ones included. */
    List<ConsumerWarning> published(int first, int count) {
        return em.createQuery(
                        "select w from ConsumerWarning w where w.state in :shown and w.kind <> :typicalCase"
                                + " order by w.publishedAt desc, w.number desc",
                        ConsumerWarning.class)
                .setParameter("shown", SHOWN)
                .setParameter("typicalCase", WarningKind.TYPICAL_CASE)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    long countPublished() {
        return em.createQuery(
                        "select count(w) from ConsumerWarning w where w.state in :shown and w.kind <> :typicalCase",
                        Long.class)
                .setParameter("shown", SHOWN)
                .setParameter("typicalCase", WarningKind.TYPICAL_CASE)
                .getSingleResult();
    }

    /** Lists a part of the public typical cases with some tags, the newest first, withdrawn ones included. */
    List<ConsumerWarning> publishedCases(TypicalCaseFilter filter, int first, int count) {
        return cases(filter, "select w ", " order by w.publishedAt desc, w.number desc", ConsumerWarning.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    long countPublishedCases(TypicalCaseFilter filter) {
        return cases(filter, "select count(w) ", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> cases(TypicalCaseFilter filter, String selected, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(
                        selected + "from ConsumerWarning w where w.state in :shown and w.kind = :typicalCase"
                                + (filter.category() == null ? "" : " and w.category = :category")
                                + (filter.festival() == null ? "" : " and w.festival = :festival")
                                + (filter.year() == null
                                        ? ""
                                        : " and w.publishedAt >= :from and w.publishedAt < :until")
                                + order,
                        type)
                .setParameter("shown", SHOWN)
                .setParameter("typicalCase", WarningKind.TYPICAL_CASE);
        if (filter.category() != null) {
            query.setParameter("category", filter.category());
        }
        if (filter.festival() != null) {
            query.setParameter("festival", filter.festival());
        }
        if (filter.year() != null) {
            LocalDate first = LocalDate.of(filter.year(), 1, 1);
            query.setParameter("from", BusinessMoment.startOf(first))
                    .setParameter("until", BusinessMoment.startOf(first.plusYears(1)));
        }
        return query;
    }

    /** Returns the tags that public typical cases have. */
    TypicalCaseTags tags() {
        List<Object[]> rows = em.createQuery(
                        "select w.category, w.festival, w.publishedAt from ConsumerWarning w"
                                + " where w.state in :shown and w.kind = :typicalCase",
                        Object[].class)
                .setParameter("shown", SHOWN)
                .setParameter("typicalCase", WarningKind.TYPICAL_CASE)
                .getResultList();
        return new TypicalCaseTags(
                rows.stream().map(row -> (String) row[0]).distinct().sorted().toList(),
                rows.stream()
                        .map(row -> BusinessMoment.dayOf((Instant) row[2]).getYear())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                rows.stream()
                        .map(row -> (ConsumerFestival) row[1])
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /**
     * Returns the warnings and tips of some offices that became public in a period of days in China, the newest first.
     */
    List<ConsumerWarning> published(Collection<String> owners, DayRange days) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select w from ConsumerWarning w where w.state = :published and w.kind in :kinds and w.owner in :owners
                        and w.publishedAt >= :first and w.publishedAt < :after order by w.publishedAt desc, w.number desc\
                        """, ConsumerWarning.class)
                        .setParameter("published", WarningState.PUBLISHED)
                        .setParameter("kinds", EnumSet.of(WarningKind.WARNING, WarningKind.TIP))
                        .setParameter("owners", owners)
                        .setParameter("first", BusinessMoment.startOf(days.first()))
                        .setParameter(
                                "after", BusinessMoment.startOf(days.last().plusDays(1)))
                        .getResultList();
    }

    /**
     * Returns the public warnings, tips and typical cases for a festival that became public in a period, the newest
     * first; withdrawn ones are left out.
     */
    List<ConsumerWarning> published(ConsumerFestival festival, DayRange days) {
        return em.createQuery("""
                        select w from ConsumerWarning w where w.state = :published and w.kind <> :campaign
                        and w.festival = :festival and w.publishedAt >= :first and w.publishedAt < :after
                        order by w.publishedAt desc, w.number desc\
                        """, ConsumerWarning.class)
                .setParameter("published", WarningState.PUBLISHED)
                .setParameter("campaign", WarningKind.CAMPAIGN)
                .setParameter("festival", festival)
                .setParameter("first", BusinessMoment.startOf(days.first()))
                .setParameter("after", BusinessMoment.startOf(days.last().plusDays(1)))
                .setMaxResults(MOST_RELATED)
                .getResultList();
    }

    Optional<ConsumerWarning> findPublished(String number) {
        return find(number).filter(warning -> SHOWN.contains(warning.state()));
    }

    /** Returns the public warnings of some offices that name shops, withdrawn ones left out. */
    List<ConsumerWarning> naming(Collection<String> owners) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select w from ConsumerWarning w where w.state = :published and w.owner in :owners
                        and exists (select s.id from WarningShop s where s.warning = w) order by w.number\
                        """, ConsumerWarning.class)
                        .setParameter("published", WarningState.PUBLISHED)
                        .setParameter("owners", owners)
                        .getResultList();
    }

    long countOfOwner(String owner) {
        return em.createQuery("select count(w) from ConsumerWarning w where w.owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    /** Transfers all warnings of an office to another. */
    void transfer(String from, String into) {
        em.createQuery("update ConsumerWarning w set w.owner = :into, w.version = w.version + 1 where w.owner = :from")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
