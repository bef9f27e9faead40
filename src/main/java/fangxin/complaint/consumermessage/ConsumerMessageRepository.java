package fangxin.complaint.consumermessage;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.RecusalCondition;
import fangxin.platform.persistence.KeyedUpdate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Repository of messages of consumers and their contacts: stores, finds and locks them, lists and counts those of the
 * reader's offices without recused units, deletes contacts, finds those whose day has passed or whose publication is
 * due, and joins those of a cluster.
 */
@ApplicationScoped
class ConsumerMessageRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "t.signSortKey",
            "number", "m.number",
            "type", ListOrder.byConstants("m.type", ConsumerMessageType.class),
            "state", ListOrder.byConstants("m.state", ConsumerMessageState.class),
            "publication", ListOrder.byConstants("m.publication", OpinionPublication.class),
            "office", "m.owner",
            "entered", "m.enteredAt",
            "due", "m.dueOn");

    @PersistenceContext
    EntityManager em;

    Optional<ConsumerMessage> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(ConsumerMessage.class, known));
    }

    ConsumerMessage byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the number of the title of a message, read without loading either: the title is locked first. */
    Optional<String> titleOf(String number) {
        return em.createQuery("select m.title.number from ConsumerMessage m where m.number = :number", String.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Finds a message and locks it until the transaction ends: a second writer waits and reads the saved state. */
    ConsumerMessage findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(ConsumerMessage.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    Optional<ConsumerMessage> byForm(String formToken) {
        return em.createQuery("select m from ConsumerMessage m where m.formToken = :token", ConsumerMessage.class)
                .setParameter("token", formToken)
                .getResultStream()
                .findFirst();
    }

    void add(ConsumerMessage message) {
        em.persist(message);
        em.flush();
    }

    void add(SealedMessageContact contact) {
        em.persist(contact);
    }

    void add(MessageContactAccess access) {
        em.persist(access);
    }

    Optional<SealedMessageContact> contactOf(String message) {
        return Optional.ofNullable(em.find(SealedMessageContact.class, message));
    }

    void deleteContact(String message) {
        contactOf(message).ifPresent(em::remove);
    }

    /** Returns the masked contacts of some messages, by number. */
    Map<String, String> maskedContacts(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select s.message, s.contact.masked from SealedMessageContact s"
                                        + " where s.message in :numbers",
                                Object[].class)
                        .setParameter("numbers", numbers)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Lists the messages that some merchants can answer, by due day, without joined ones. */
    List<ConsumerMessage> answerable(Collection<String> merchants, int most) {
        return ofMerchants(
                "m.state in :states", "m.dueOn, m.number", merchants, ConsumerMessageState.answerable(), most);
    }

    /**
     * Returns the other messages to the units of some merchants, the newest first; joined ones and plaque reports are
     * left out.
     */
    List<ConsumerMessage> findSettled(Collection<String> merchants, int most) {
        Set<ConsumerMessageState> apart = EnumSet.of(ConsumerMessageState.TO_CHECK, ConsumerMessageState.CHECKED);
        apart.addAll(ConsumerMessageState.answerable());
        return ofMerchants("m.state not in :states", "m.enteredAt desc, m.number desc", merchants, apart, most);
    }

    private List<ConsumerMessage> ofMerchants(
            String condition, String order, Collection<String> merchants, Set<ConsumerMessageState> states, int most) {
        return merchants.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from ConsumerMessage m join fetch m.title t where t.merchant in :merchants"
                                        + " and m.mergedInto is null and " + condition + " order by " + order,
                                ConsumerMessage.class)
                        .setParameter("merchants", merchants)
                        .setParameter("states", states)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** Moments of entry and of the first answer of the messages to the units of some merchants that were answered since a moment. */
    List<Object[]> answered(Collection<String> merchants, Instant since) {
        return merchants.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select m.enteredAt, m.answeredAt from ConsumerMessage m join m.title t
                        where t.merchant in :merchants and m.answeredAt >= :since\
                        """, Object[].class)
                        .setParameter("merchants", merchants)
                        .setParameter("since", since)
                        .getResultList();
    }

    /** Returns the messages that were joined with one. */
    List<ConsumerMessage> mergedWith(ConsumerMessage message) {
        return em.createQuery(
                        "select m from ConsumerMessage m where m.mergedInto = :message order by m.number",
                        ConsumerMessage.class)
                .setParameter("message", message)
                .getResultList();
    }

    /** Returns the messages to a unit in a period, without those that were joined with another. */
    List<ConsumerMessage> around(String unit, Instant from, Instant to, int most) {
        return em.createQuery("""
                    select m from ConsumerMessage m where m.unit = :unit and m.enteredAt >= :from and m.enteredAt <= :to
                    and m.mergedInto is null order by m.enteredAt, m.number\
                    """, ConsumerMessage.class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Returns the numbers of messages in a state whose last day is before a day, in the order in which their titles are
     * locked.
     */
    List<String> dueBefore(ConsumerMessageState state, LocalDate day, int most) {
        return em.createQuery("""
                    select m.number from ConsumerMessage m where m.state = :state and m.dueOn < :day
                    order by m.unit, m.number\
                    """, String.class)
                .setParameter("state", state)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the numbers of messages with a last day on a day or later. */
    List<String> dueFrom(LocalDate day) {
        return em.createQuery("""
                    select m.number from ConsumerMessage m where m.state in :limited and m.dueOn >= :day
                    order by m.number\
                    """, String.class)
                .setParameter("limited", ConsumerMessageState.withLimit())
                .setParameter("day", day)
                .getResultList();
    }

    /** Returns the numbers of opinions that wait for publication, answered or with their time over before a day. */
    List<String> publishable(LocalDate day, int most) {
        return em.createQuery("""
                    select m.number from ConsumerMessage m where m.publication = :waiting and m.title is not null
                    and m.mergedInto is null and (m.answeredAt is not null or m.publishFrom < :day) order by m.number\
                    """, String.class)
                .setParameter("waiting", OpinionPublication.WAITING)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the published opinions on a unit, the newest first. */
    List<ConsumerMessage> published(String unit, int most) {
        return em.createQuery("""
                    select m from ConsumerMessage m where m.unit = :unit and m.publication = :published
                    and m.mergedInto is null order by m.publishedOn desc, m.number desc\
                    """, ConsumerMessage.class)
                .setParameter("unit", unit)
                .setParameter("published", OpinionPublication.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the messages since a moment whose notices to the shop are bundled, by unit and number. */
    List<ConsumerMessage> bundledSince(Instant from, int most) {
        return em.createQuery(
                        "select m from ConsumerMessage m where m.bundled = true and m.enteredAt >= :from"
                                + " order by m.enteredAt, m.number",
                        ConsumerMessage.class)
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the number of messages that the contact of a message had sent on the same day up to that message. */
    long countOnDay(ConsumerMessage message) {
        LocalDate day = BusinessMoment.dayOf(message.enteredAt());
        return em.createQuery(
                        "select count(m) from ConsumerMessage m where m.contactHash = :hash"
                                + " and m.enteredAt >= :from and m.enteredAt < :end and m.number <= :number",
                        Long.class)
                .setParameter("hash", message.contactHash())
                .setParameter("from", BusinessMoment.startOf(day))
                .setParameter("end", BusinessMoment.startOf(day.plusDays(1)))
                .setParameter("number", message.number())
                .getSingleResult();
    }

    /** Returns the numbers of the messages to a unit in a period. */
    ClusterCount countOfUnit(String unit, Instant from, Instant to) {
        Object[] row = count("m.contactHash", "m.unit = :key", unit, from, to);
        return new ClusterCount(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), 1);
    }

    /**
     * Returns the number of the different contacts that reported after a moment that the plaque of a unit is false or
     * elsewhere.
     */
    int countOfCopyReporters(String unit, Instant after) {
        return em.createQuery(
                        "select count(distinct m.contactHash) from ConsumerMessage m where m.unit = :unit"
                                + " and m.type in :types and m.ownUnit = false and m.enteredAt > :after",
                        Long.class)
                .setParameter("unit", unit)
                .setParameter("types", ConsumerMessageType.ofCopies())
                .setParameter("after", after)
                .getSingleResult()
                .intValue();
    }

    /** Returns the numbers of the messages from a contact in a period. */
    ClusterCount countOfContact(String contactHash, Instant from, Instant to) {
        Object[] row = count("m.unit", "m.contactHash = :key", contactHash, from, to);
        return new ClusterCount(((Number) row[0]).intValue(), 1, ((Number) row[1]).intValue());
    }

    /** Returns the offices that received the messages from a contact in a period. */
    List<String> officesOfContact(String contactHash, Instant from, Instant to) {
        return em.createQuery(
                        "select distinct m.owner from ConsumerMessage m where m.contactHash = :hash"
                                + " and m.enteredAt >= :from and m.enteredAt < :to",
                        String.class)
                .setParameter("hash", contactHash)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Returns the newest messages of a cluster that some offices received. */
    List<ConsumerMessage> ofCluster(String cluster, Collection<String> owners, RecusalCondition recusal, int most) {
        return newest(ofCluster(cluster, recusal).among("m.owner", owners), most);
    }

    /** Returns the newest messages of a cluster. */
    List<ConsumerMessage> ofCluster(String cluster, RecusalCondition recusal, int most) {
        return newest(ofCluster(cluster, recusal), most);
    }

    private List<ConsumerMessage> newest(ListQuery<ConsumerMessage> query, int most) {
        return query.rows(em, new ListSlice(null, 0, most), ORDERS, "m.enteredAt desc, m.number", "m.number");
    }

    private static ListQuery<ConsumerMessage> ofCluster(String cluster, RecusalCondition recusal) {
        return ListQuery.of(ConsumerMessage.class, "m", "from ConsumerMessage m left join m.title t")
                .equal("m.cluster.id", cluster)
                .withoutOuter(recusal, "t.merchant");
    }

    /**
     * Returns the number of messages, and of the different values of a path: Derby counts different values of one
     * column only.
     */
    private Object[] count(String different, String condition, String key, Instant from, Instant to) {
        return em.createQuery(
                        "select count(m), count(distinct " + different + ") from ConsumerMessage m where " + condition
                                + " and m.enteredAt >= :from and m.enteredAt < :to",
                        Object[].class)
                .setParameter("key", key)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    /** Adds the earlier messages of a unit in a period to its cluster. */
    void joinOfUnit(MessageCluster cluster, String unit, Instant from, Instant to) {
        join("m.unit = :key", cluster, unit, from, to);
    }

    /** Adds the earlier messages from a contact in a period to its cluster. */
    void joinOfContact(MessageCluster cluster, String contactHash, Instant from, Instant to) {
        join("m.contactHash = :key", cluster, contactHash, from, to);
    }

    private void join(String condition, MessageCluster cluster, String key, Instant from, Instant to) {
        KeyedUpdate.execute(
                em,
                "update consumer_message set cluster = ?, version = version + 1 where number = ? and cluster is null",
                em.createQuery(
                                "select m.number from ConsumerMessage m where " + condition
                                        + " and m.enteredAt >= :from and m.enteredAt < :to and m.cluster is null",
                                String.class)
                        .setParameter("key", key)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList(),
                number -> List.of(cluster.id(), number));
    }

    /**
     * Returns the rows of the messages of which some offices find the unit, check the plaque, or decide on the publication:
     * number, unit, sign or null, type, state, publication, since, and last day.
     */
    List<Object[]> waiting(Collection<String> offices, RecusalCondition recusal) {
        return rows("", "(m.state in :states or m.publication = :held)", offices, recusal)
                .setParameter("states", List.of(ConsumerMessageState.UNMATCHED, ConsumerMessageState.TO_CHECK))
                .setParameter("held", OpinionPublication.HELD)
                .getResultList();
    }

    /**
     * Returns rows of the escalated messages that have no station and no follow-up, without those of a cluster that is
     * not found genuine. They are joined with their follow-ups: EclipseLink writes true as 1 beside a nested query,
     * which Derby compares with no truth value.
     */
    List<Object[]> silent(Collection<String> offices, RecusalCondition recusal) {
        return rows(
                        "left join m.journal e on e.step = :followUp and e.recordedAt >= m.since",
                        "m.state = :escalated and m.station is null and (c.id is null or c.genuine = true)"
                                + " and e.id is null",
                        offices,
                        recusal)
                .setParameter("escalated", ConsumerMessageState.ESCALATED)
                .setParameter("followUp", ConsumerMessageStep.FOLLOW_UP)
                .getResultList();
    }

    private TypedQuery<Object[]> rows(
            String joined, String condition, Collection<String> offices, RecusalCondition recusal) {
        return recusal.bind(em.createQuery(
                        """
                    select m.number, m.unit, t.signName, m.type, m.state, m.publication, m.since, m.dueOn
                    from ConsumerMessage m left join m.title t left join m.cluster c\
                    """ + " " + joined + " where m.owner in :offices and m.mergedInto is null and " + condition
                                + recusal.conditionOnOuter("t.merchant"),
                        Object[].class)
                .setParameter("offices", offices));
    }

    /** Returns a part of the messages of some offices: without an order of the reader, the newest first. */
    List<ConsumerMessage> ofOwners(
            Collection<String> owners, ConsumerMessageFilter filter, RecusalCondition recusal, ListSlice slice) {
        return query(owners, filter, recusal).rows(em, slice, ORDERS, "m.enteredAt desc, m.number", "m.number");
    }

    long countOfOwners(Collection<String> owners, ConsumerMessageFilter filter, RecusalCondition recusal) {
        return query(owners, filter, recusal).count(em);
    }

    private static ListQuery<ConsumerMessage> query(
            Collection<String> owners, ConsumerMessageFilter filter, RecusalCondition recusal) {
        ListQuery<ConsumerMessage> query = ListQuery.of(
                        ConsumerMessage.class, "m", "from ConsumerMessage m left join m.title t left join m.cluster c")
                .among("m.owner", owners)
                .contains(filter.text(), "t.signName", "t.registeredName", "m.number", "m.unit")
                .equal("m.type", filter.type())
                .equal("m.state", filter.state())
                .equal("m.publication", filter.publication())
                .equal("m.owner", filter.office())
                .atDays("m.enteredAt", filter.entered())
                .withoutOuter(recusal, "t.merchant");
        return filter.flagged() ? query.where("(c.id is not null or m.ownUnit = true)") : query;
    }
}
