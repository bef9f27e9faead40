package fangxin.commitment.returns;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.naming.title.Title;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
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
 * Repository of claims of return, contacts of consumers and monthly figures of shops: stores, finds and locks claims,
 * lists and counts those of offices without recused holders, finds those whose day has passed, counts unjustified
 * refusals, and deletes contacts.
 */
@ApplicationScoped
class ReturnRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "t.signSortKey",
            "number", "c.number",
            "title", "t.number",
            "state", ListOrder.byConstants("c.state", ReturnState.class),
            "price", "c.price",
            "entered", "c.enteredAt",
            "due", "c.dueOn");
    private static final Map<String, String> FIGURE_ORDERS = Map.of(
            "subject", "t.signSortKey",
            "month", "m.yearMonth",
            "refunds", "m.refunds",
            "amount", "m.amount",
            "office", "t.office");

    @PersistenceContext
    EntityManager em;

    Optional<ReturnClaim> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(ReturnClaim.class, known));
    }

    ReturnClaim byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the number of the title of a claim, read without loading either: the title is locked first. */
    String titleOf(String number) {
        return em.createQuery("select c.title.number from ReturnClaim c where c.number = :number", String.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the number of the title of the shop that took the goods of a claim back; null where none did. */
    String takerOf(String number) {
        return em.createQuery("select c.takenBackBy.number from ReturnClaim c where c.number = :number", String.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the claim, locked until the transaction ends: a second writer waits and reads what the first has saved.
     */
    ReturnClaim findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(ReturnClaim.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    Optional<ReturnClaim> byForm(String formToken) {
        return em.createQuery("select c from ReturnClaim c where c.formToken = :token", ReturnClaim.class)
                .setParameter("token", formToken)
                .getResultStream()
                .findFirst();
    }

    /** Returns the claims on purchases in a shop that were entered since a moment, the oldest first. */
    List<ReturnClaim> enteredSince(String title, Instant since) {
        return em.createQuery("""
                    select c from ReturnClaim c where c.title.number = :title and c.enteredAt >= :since
                    order by c.number\
                    """, ReturnClaim.class)
                .setParameter("title", title)
                .setParameter("since", since)
                .getResultList();
    }

    void add(ReturnClaim claim) {
        em.persist(claim);
        em.flush();
    }

    void add(SealedReturnContact contact) {
        em.persist(contact);
    }

    void add(ReturnContactAccess access) {
        em.persist(access);
    }

    Optional<SealedReturnContact> contactOf(String claim) {
        return Optional.ofNullable(em.find(SealedReturnContact.class, claim));
    }

    /** Returns the masked contacts of some claims, by number. */
    Map<String, String> maskedContacts(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select s.claim, s.contact.masked from SealedReturnContact s where s.claim in :numbers",
                                Object[].class)
                        .setParameter("numbers", numbers)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /**
     * Deletes the contacts of claims that ended before a moment; returns their number. A claim that waits for the shop,
     * the office or the goods keeps its contact.
     */
    int deleteContacts(Instant before) {
        return em.createQuery("""
                    delete from SealedReturnContact s where s.claim in (select c.number from ReturnClaim c
                    where c.since < :before and c.state in :ended)\
                    """)
                .setParameter("before", before)
                .setParameter("ended", ReturnState.ended())
                .executeUpdate();
    }

    /**
     * Returns the claims on purchases in the shops of some merchants, and those whose goods they took back; the newest
     * first.
     */
    List<ReturnClaim> ofMerchants(Collection<String> merchants, int most) {
        return merchants.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select c from ReturnClaim c join fetch c.title t left join c.takenBackBy o
                        where t.merchant in :merchants or o.merchant in :merchants
                        order by c.enteredAt desc, c.number desc\
                        """, ReturnClaim.class)
                        .setParameter("merchants", merchants)
                        .setMaxResults(most)
                        .getResultList();
    }

    /**
     * Returns the numbers of claims in a state whose last day is before a day, in the order in which their titles are
     * locked.
     */
    List<String> dueBefore(ReturnState state, LocalDate day, int most) {
        return em.createQuery("""
                    select c.number from ReturnClaim c where c.state = :state and c.dueOn < :day
                    order by c.title.number, c.number\
                    """, String.class)
                .setParameter("state", state)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the numbers of claims with a last day on a day or later. */
    List<String> dueFrom(LocalDate day) {
        return em.createQuery("""
                    select c.number from ReturnClaim c where c.state in :limited and c.dueOn >= :day order by c.number\
                    """, String.class)
                .setParameter("limited", ReturnState.withLimit())
                .setParameter("day", day)
                .getResultList();
    }

    /** Returns the unjustified refusals in the term of a title that the office found until a day, the first first. */
    List<ReturnClaim> unjustified(Title title, LocalDate until) {
        return em.createQuery("""
                    select c from ReturnClaim c join c.title t where t.number = :title and c.finding = :unjustified
                    and c.foundOn <= :until and (t.namedOn is null or c.foundOn >= t.namedOn)
                    and (t.validUntil is null or c.foundOn <= t.validUntil) order by c.foundOn, c.number\
                    """, ReturnClaim.class)
                .setParameter("title", title.number())
                .setParameter("unjustified", ReturnFinding.UNJUSTIFIED)
                .setParameter("until", until)
                .getResultList();
    }

    /** Returns the titles in force of some holders with at least so many unjustified refusals in their term. */
    List<PledgeFindings.BrokenPledge> brokenPledges(Collection<String> creditCodes, int refusals, LocalDate today) {
        return em.createQuery("""
                    select t.creditCode, t.number, count(c), max(c.foundOn) from ReturnClaim c join c.title t
                    where t.creditCode in :codes and c.finding = :unjustified
                    and (t.namedOn is null or c.foundOn >= t.namedOn)
                    and (t.validUntil is null or (c.foundOn <= t.validUntil and t.validUntil >= :today))
                    group by t.creditCode, t.number having count(c) >= :refusals order by t.number\
                    """, Object[].class)
                .setParameter("codes", creditCodes)
                .setParameter("unjustified", ReturnFinding.UNJUSTIFIED)
                .setParameter("today", today)
                .setParameter("refusals", (long) refusals)
                .getResultStream()
                .map(row -> new PledgeFindings.BrokenPledge(
                        (String) row[0], (String) row[1], (Long) row[2], (LocalDate) row[3]))
                .toList();
    }

    /**
     * Returns the rows of the claims of some offices in some states, and of those whose goods are back and whose refund
     * is overdue: number, sign, registered name, state, since, last day.
     */
    List<Object[]> waiting(
            Collection<String> offices, Set<ReturnState> states, LocalDate today, RecusalCondition recusal) {
        return recusal.bind(em.createQuery("""
                    select c.number, t.signName, t.registeredName, c.state, c.since, c.dueOn
                    from ReturnClaim c join c.title t where t.owner in :offices and (c.state in :states
                    or (c.state = :back and c.dueOn < :today))\
                    """ + recusal.condition("coalesce(t.merchant, '')"), Object[].class)
                        .setParameter("offices", offices)
                        .setParameter("states", states)
                        .setParameter("back", ReturnState.GOODS_BACK)
                        .setParameter("today", today))
                .getResultList();
    }

    /** Lists a part of the claims of some offices: without an order of the reader, the newest first. */
    List<ReturnClaim> ofOwners(
            Collection<String> owners, ReturnFilter filter, RecusalCondition recusal, ListSlice slice) {
        return query(owners, filter, recusal).rows(em, slice, ORDERS, "c.enteredAt desc, c.number", "c.number");
    }

    long countOfOwners(Collection<String> owners, ReturnFilter filter, RecusalCondition recusal) {
        return query(owners, filter, recusal).count(em);
    }

    private static ListQuery<ReturnClaim> query(
            Collection<String> owners, ReturnFilter filter, RecusalCondition recusal) {
        return ListQuery.of(ReturnClaim.class, "c", "from ReturnClaim c join c.title t")
                .among("t.owner", owners)
                .contains(filter.text(), "t.signName", "t.registeredName", "c.number", "t.number")
                .equal("c.state", filter.state())
                .atDays("c.enteredAt", filter.entered())
                .without(recusal, "coalesce(t.merchant, '')");
    }

    /** Returns the figures of a shop in a month, made where there are none; the title is locked by the caller. */
    ReturnMonth month(Title title, int month) {
        return Optional.ofNullable(em.find(ReturnMonth.class, ReturnMonth.idOf(title.number(), month)))
                .orElseGet(() -> {
                    ReturnMonth made = new ReturnMonth(title, month);
                    em.persist(made);
                    return made;
                });
    }

    /** Returns the figures of a shop from a month on, the newest first. */
    List<ReturnMonth> months(String title, int from) {
        return em.createQuery("""
                    select m from ReturnMonth m where m.title.number = :title and m.yearMonth >= :from order by m.yearMonth desc\
                    """, ReturnMonth.class)
                .setParameter("title", title)
                .setParameter("from", from)
                .getResultList();
    }

    /**
     * Returns the number and sum of the refunds of a shop in a month, by the claims; one that is contested counts if it
     * was justified.
     */
    Object[] refundsOf(Title shop, int month) {
        return em.createQuery("""
                    select count(c), coalesce(sum(c.price), 0) from ReturnClaim c where c.takenBackBy = :shop
                    and c.refundMonth = :month and c.state in :refunded\
                    """, Object[].class)
                .setParameter("shop", shop)
                .setParameter("month", month)
                .setParameter("refunded", EnumSet.of(ReturnState.REFUNDED, ReturnState.JUSTIFIED))
                .getSingleResult();
    }

    /**
     * Lists a part of the monthly figures of the shops of some offices: without an order of the reader, the newest
     * month first.
     */
    List<ReturnMonth> figures(
            Collection<String> owners, ReturnFigureFilter filter, RecusalCondition recusal, ListSlice slice) {
        return figureQuery(owners, filter, recusal)
                .rows(em, slice, FIGURE_ORDERS, "m.yearMonth desc, t.office, t.signSortKey", "m.id");
    }

    long countFigures(Collection<String> owners, ReturnFigureFilter filter, RecusalCondition recusal) {
        return figureQuery(owners, filter, recusal).count(em);
    }

    private static ListQuery<ReturnMonth> figureQuery(
            Collection<String> owners, ReturnFigureFilter filter, RecusalCondition recusal) {
        return ListQuery.of(ReturnMonth.class, "m", "from ReturnMonth m join m.title t")
                .among("t.owner", owners)
                .contains(filter.text(), "t.signName", "t.registeredName", "t.number")
                .equal("m.yearMonth", filter.month())
                .equal("t.office", filter.office())
                .without(recusal, "coalesce(t.merchant, '')");
    }

    /**
     * Returns the rows of the districts of some offices in a month: office of the territory, shops, refunds, amount.
     */
    List<Object[]> districts(Collection<String> owners, int month) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select t.office, count(m), sum(m.refunds), sum(m.amount) from ReturnMonth m join m.title t
                        where t.owner in :owners and m.yearMonth = :month group by t.office order by t.office\
                        """, Object[].class)
                        .setParameter("owners", owners)
                        .setParameter("month", month)
                        .getResultList();
    }

    static BigDecimal amount(Object sum) {
        return sum instanceof BigDecimal exact ? exact : new BigDecimal(String.valueOf(sum));
    }
}
