package fangxin.complaint.station;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Repository of stations and ODR firms, of their changes and of imports of registers: stores, finds, locks, lists and
 * counts them, finds idle ones and those in charge of a shop, sets the state of the entries of an import, and transfers
 * all of an office to another.
 */
@ApplicationScoped
class StationRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "name", "s.nameSortKey",
            "number", "s.number",
            "type", ListOrder.byConstants("s.type", StationType.class),
            "state", ListOrder.byConstants("s.state", StationState.class),
            "host", "s.hostSortKey",
            "opened", "s.openedOn",
            "active", "s.activeOn",
            "office", "s.owner");

    /** Default order: first the entries that an officer has to decide on, then the newest. */
    private static final String WAITING_FIRST =
            "case when s.state = fangxin.complaint.station.StationState.APPLIED then 0"
                    + " when s.state = fangxin.complaint.station.StationState.UNCONFIRMED then 1"
                    + " when s.state = fangxin.complaint.station.StationState.IMPORTED then 2 else 3 end, s.number desc";

    private static final Set<StationState> ENDED = EnumSet.of(StationState.REFUSED, StationState.CLOSED);

    @PersistenceContext
    EntityManager em;

    Optional<Station> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(Station.class, known));
    }

    Station byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Finds a station and locks it until the transaction ends: a second writer waits and reads the saved state. */
    Station findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(Station.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /**
     * Finds the stations of a business and locks them until the transaction ends, one by one in the same order: Derby
     * refuses a query that orders the rows that it locks.
     */
    List<Station> lockOf(String creditCode) {
        return em
                .createQuery(
                        "select s.number from Station s where s.creditCode = :code order by s.number", String.class)
                .setParameter("code", creditCode)
                .getResultList()
                .stream()
                .map(this::findForUpdate)
                .toList();
    }

    void add(Station station) {
        em.persist(station);
        em.flush();
    }

    /** Flushes the changes, so that the response contains the new versions. */
    void flush() {
        em.flush();
    }

    /** Returns an entry that is not refused or closed, with the same business, type and name. */
    Optional<Station> alike(String creditCode, StationType type, String name) {
        return em.createQuery("""
                    select s from Station s where s.creditCode = :code and s.type = :type and s.name = :name
                    and s.state not in :ended order by s.number\
                    """, Station.class)
                .setParameter("code", creditCode)
                .setParameter("type", type)
                .setParameter("name", name)
                .setParameter("ended", ENDED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Lists a part of the entries of some offices, by default those that wait for an officer first, then the newest.
     *
     * @param away credit codes of the businesses from which the reader is recused
     */
    List<Station> ofOwners(Collection<String> owners, Set<String> away, StationFilter filter, ListSlice slice) {
        return query(owners, away, filter).rows(em, slice, ORDERS, WAITING_FIRST, "s.number");
    }

    long countOfOwners(Collection<String> owners, Set<String> away, StationFilter filter) {
        return query(owners, away, filter).count(em);
    }

    private static ListQuery<Station> query(Collection<String> owners, Set<String> away, StationFilter filter) {
        return without(ListQuery.of(Station.class, "s", "from Station s"), away)
                .among("s.owner", owners)
                .contains(filter.text(), "s.name", "s.hostName", "s.number", "s.creditCode")
                .equal("s.type", filter.type())
                .equal("s.state", filter.state())
                .equal("s.venue", filter.venue())
                .equal("s.owner", filter.office());
    }

    /** Excludes the businesses from which the reader is recused, by their credit codes. */
    static <T> ListQuery<T> without(ListQuery<T> query, Set<String> away) {
        return away.isEmpty() ? query : query.where("s.creditCode not in :away", "away", away);
    }

    /** Returns the entries in a state of some offices, the oldest first. */
    List<Station> in(StationState state, Collection<String> owners, int most) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select s from Station s where s.state = :state and s.owner in :owners
                        order by s.enteredAt, s.number\
                        """, Station.class)
                        .setParameter("state", state)
                        .setParameter("owners", owners)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** Returns the entries of some offices with a change that waits for a second officer. */
    List<Station> changing(Collection<String> owners, int most) {
        return proposed(StationChange.class, owners, most);
    }

    /** Returns the entries of some offices with a grade that waits for a second officer. */
    List<Station> assessed(Collection<String> owners, int most) {
        return proposed(StationAssessment.class, owners, most);
    }

    private List<Station> proposed(Class<?> proposal, Collection<String> owners, int most) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select s from %s waiting join waiting.station s where s.owner in :owners
                        order by waiting.proposedAt, waiting.id\
                        """.formatted(proposal.getSimpleName()), Station.class)
                        .setParameter("owners", owners)
                        .setMaxResults(most)
                        .getResultList();
    }

    void add(StationImport batch) {
        em.persist(batch);
        em.flush();
    }

    StationImport importForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(StationImport.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Returns the last imports of some offices, the newest first. */
    List<StationImport> imports(Collection<String> offices, int most) {
        return offices.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select i from StationImport i where i.office in :offices order by i.importedAt desc, i.id",
                                StationImport.class)
                        .setParameter("offices", offices)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** Returns the imports of some offices that wait for a second officer. */
    List<StationImport> importsWaiting(Collection<String> offices) {
        return offices.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select i from StationImport i where i.office in :offices and i.state = :open"
                                        + " order by i.importedAt, i.id",
                                StationImport.class)
                        .setParameter("offices", offices)
                        .setParameter("open", StationImport.StationImportState.PROPOSED)
                        .getResultList();
    }

    /** Returns whether an import contains an entry of one of the businesses. */
    boolean hasEntryOf(StationImport batch, Collection<String> creditCodes) {
        return !creditCodes.isEmpty()
                && em.createQuery(
                                        "select count(s) from Station s where s.importedBy = :batch"
                                                + " and s.creditCode in :codes",
                                        Long.class)
                                .setParameter("batch", batch.id())
                                .setParameter("codes", creditCodes)
                                .getSingleResult()
                        > 0;
    }

    /** Changes the entries of an import to the state after its decision. */
    void decide(StationImport batch, StationState state, LocalDate today) {
        em.flush();
        em.createQuery("update Station s set s.state = :state, s.activeOn = :today, s.version = s.version + 1"
                        + " where s.importedBy = :batch and s.state = :imported")
                .setParameter("state", state)
                .setParameter("today", today)
                .setParameter("batch", batch.id())
                .setParameter("imported", StationState.IMPORTED)
                .executeUpdate();
    }

    /** Returns the active entries, by name, for the public list. */
    List<Station> active(int most) {
        return em.createQuery(
                        "select s from Station s where s.state = :active order by s.nameSortKey, s.number",
                        Station.class)
                .setParameter("active", StationState.ACTIVE)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the numbers of the active entries without recorded activity since a day. */
    List<String> idleSince(LocalDate day) {
        return em.createQuery(
                        "select s.number from Station s where s.state = :active and s.activeOn < :day order by s.number",
                        String.class)
                .setParameter("active", StationState.ACTIVE)
                .setParameter("day", day)
                .getResultList();
    }

    /** Returns the entries of the businesses with these credit codes, by name. */
    List<Station> ofCreditCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from Station s where s.creditCode in :codes order by s.nameSortKey, s.number",
                                Station.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** Lists the active entries that are assigned to a titled shop: those at a venue, online, and ODR firms. */
    List<Station> inChargeOf(String title) {
        return em.createQuery("""
                    select s from Station s where s.state = :active
                    and exists (select p.id from StationShop p where p.station = s and p.title = :title)
                    order by %s, s.number\
                    """.formatted(ListOrder.byConstants("s.type", StationType.class)), Station.class)
                .setParameter("active", StationState.ACTIVE)
                .setParameter("title", title)
                .getResultList();
    }

    /** Returns the active entry of a business of one type, the oldest. */
    Optional<Station> activeOf(String creditCode, StationType type) {
        return em.createQuery("""
                    select s from Station s where s.state = :active and s.creditCode = :code and s.type = :type
                    order by s.number\
                    """, Station.class)
                .setParameter("active", StationState.ACTIVE)
                .setParameter("code", creditCode)
                .setParameter("type", type)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the active stations on platforms, the oldest first. */
    List<Station> onPlatforms() {
        return em.createQuery(
                        "select s from Station s where s.state = :active and s.type = :type order by s.number",
                        Station.class)
                .setParameter("active", StationState.ACTIVE)
                .setParameter("type", StationType.ONLINE)
                .getResultList();
    }

    /** Returns the active station at a venue in a street, the oldest. */
    Optional<Station> inStreet(String street) {
        return em.createQuery("""
                    select s from Station s where s.state = :active and s.street = :street and s.type = :type
                    order by s.number\
                    """, Station.class)
                .setParameter("active", StationState.ACTIVE)
                .setParameter("street", street)
                .setParameter("type", StationType.VENUE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Counts the entries that were open at the end of a day, those to be confirmed included, those of unconfirmed
     * imports excluded: rows of office, type, number, and number of those to be confirmed now.
     */
    List<Object[]> countOpenOn(LocalDate day) {
        return em.createQuery("""
                    select s.owner, s.type, count(s), sum(case when s.state = :unconfirmed then 1 else 0 end)
                    from Station s where s.openedOn <= :day and (s.closedOn is null or s.closedOn > :day)
                    and s.state not in :never group by s.owner, s.type\
                    """, Object[].class)
                .setParameter("never", EnumSet.of(StationState.IMPORTED, StationState.REFUSED))
                .setParameter("unconfirmed", StationState.UNCONFIRMED)
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * Returns the keys (credit code, type and name) of the entries of an office, for the check of an import, each with
     * whether all entries of this key were refused or closed.
     */
    Map<String, Boolean> keys(String owner) {
        return em.createQuery(
                        "select s.creditCode, s.type, s.name, s.state from Station s where s.owner = :owner"
                                + " and (s.state <> :refused or s.importedBy is null)",
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter("refused", StationState.REFUSED)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> StationRow.key((String) row[0], (StationType) row[1], (String) row[2]),
                        row -> ENDED.contains((StationState) row[3]),
                        Boolean::logicalAnd));
    }

    long countOfOwner(String owner) {
        return em.createQuery("select count(s) from Station s where s.owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    /** Transfers the imports that wait for a second officer. */
    void transferImports(String from, String into) {
        em.createQuery("update StationImport i set i.office = :into, i.version = i.version + 1 where i.office = :from"
                        + " and i.state = :open")
                .setParameter("from", from)
                .setParameter("into", into)
                .setParameter("open", StationImport.StationImportState.PROPOSED)
                .executeUpdate();
    }

    /** Transfers all entries of an office to another. */
    void transfer(String from, String into) {
        em.createQuery("update Station s set s.owner = :into, s.version = s.version + 1 where s.owner = :from")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
