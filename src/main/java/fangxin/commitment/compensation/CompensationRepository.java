package fangxin.commitment.compensation;

import fangxin.commitment.returns.ReturnClaim;
import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Repository of schemes of advance compensation, the units covered and the payments: stores, finds and locks them,
 * lists and counts those of the reader's offices and the public ones, finds the schemes of a unit and undecided
 * payments, and transfers schemes to another office.
 */
@ApplicationScoped
class CompensationRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "holder", "s.holderSortKey",
            "number", "s.number",
            "kind", ListOrder.byConstants("s.kind", CompensationKind.class),
            "balance", "s.balance",
            "from", "s.validFrom",
            "until", "s.validUntil",
            "stated", "s.statedOn",
            "office", "s.owner");
    private static final Map<String, String> PAYMENT_ORDERS = Map.of(
            "subject", "t.signSortKey",
            "number", "p.number",
            "holder", "s.holderSortKey",
            "amount", "p.amount",
            "recovered", "p.recovered",
            "paid", "p.paidOn",
            "state", ListOrder.byConstants("p.state", CompensationPaymentState.class));

    @PersistenceContext
    EntityManager em;

    Optional<CompensationScheme> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(CompensationScheme.class, known));
    }

    CompensationScheme byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /**
     * Returns the scheme, locked until the transaction ends: a second writer waits and reads what the first has saved.
     */
    CompensationScheme findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(CompensationScheme.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    Optional<CompensationPayment> findPayment(String number) {
        return Optional.ofNullable(number).map(known -> em.find(CompensationPayment.class, known));
    }

    /** Returns the number of the scheme of a payment, read without loading either: the scheme is locked first. */
    String schemeOf(String payment) {
        return em.createQuery(
                        "select p.scheme.number from CompensationPayment p where p.number = :number", String.class)
                .setParameter("number", payment)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(payment)));
    }

    Optional<ReturnClaim> findClaim(String number) {
        return Optional.ofNullable(number).map(known -> em.find(ReturnClaim.class, known));
    }

    void add(CompensationScheme scheme) {
        em.persist(scheme);
        em.flush();
    }

    void add(CompensationCover cover) {
        em.persist(cover);
    }

    /** Flushes the changes, so that the answer has the new versions. */
    void flush() {
        em.flush();
    }

    /** Returns a scheme of the same holder and kind that holds on one of the days of a period. */
    Optional<CompensationScheme> alike(
            String owner, String holderCode, CompensationKind kind, LocalDate from, LocalDate until) {
        return em.createQuery("""
                    select s from CompensationScheme s where s.owner = :owner and s.holderCode = :code and s.kind = :kind
                    and s.validFrom <= :until and s.validUntil >= :from order by s.number\
                    """, CompensationScheme.class)
                .setParameter("owner", owner)
                .setParameter("code", holderCode)
                .setParameter("kind", kind)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the payments for a shop by any scheme; the title is locked by the caller. */
    List<CompensationPayment> paymentsFor(String title) {
        return em.createQuery(
                        "select p from CompensationPayment p where p.title.number = :title order by p.number",
                        CompensationPayment.class)
                .setParameter("title", title)
                .getResultList();
    }

    /** Returns the covers of some units by a scheme, by certificate number. */
    Map<String, List<CompensationCover>> covers(CompensationScheme scheme, Collection<String> titles) {
        return titles.isEmpty()
                ? Map.of()
                : em.createQuery("""
                        select c from CompensationCover c join fetch c.title t
                        where c.scheme = :scheme and t.number in :titles\
                        """, CompensationCover.class)
                        .setParameter("scheme", scheme)
                        .setParameter("titles", titles)
                        .getResultStream()
                        .collect(Collectors.groupingBy(cover -> cover.title().number()));
    }

    /** Returns the covers of a scheme by the sign of the unit; the number of units is {@link #countCovered}. */
    List<CompensationCover> covers(CompensationScheme scheme, int most) {
        return em.createQuery("""
                    select c from CompensationCover c join fetch c.title t where c.scheme = :scheme
                    order by t.signSortKey, t.number, c.coveredFrom\
                    """, CompensationCover.class)
                .setParameter("scheme", scheme)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the covers of a unit by all schemes. */
    List<CompensationCover> coversOf(String title) {
        return em.createQuery("""
                    select c from CompensationCover c join fetch c.scheme where c.title.number = :title order by c.id\
                    """, CompensationCover.class)
                .setParameter("title", title)
                .getResultList();
    }

    /**
     * Returns the number of units with a title in force that some schemes cover on a day, by the number of the scheme.
     */
    Map<String, Long> countCovered(Collection<String> schemes, LocalDate day) {
        return schemes.isEmpty()
                ? Map.of()
                : em.createQuery("""
                        select c.scheme.number, count(distinct t.number) from CompensationCover c join c.title t
                        where c.scheme.number in :schemes and c.coveredFrom <= :day
                        and (c.coveredUntil is null or c.coveredUntil >= :day) and t.status in :standing
                        and (t.validUntil is null or t.validUntil >= :day) group by c.scheme.number\
                        """, Object[].class)
                        .setParameter("schemes", schemes)
                        .setParameter("standing", TitleStatus.RUNNING)
                        .setParameter("day", day)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Returns the schemes in force that cover a unit on a day. */
    List<CompensationScheme> covering(String title, LocalDate day) {
        return em.createQuery("""
                    select s from CompensationScheme s where s.validFrom <= :day and s.validUntil >= :day
                    and exists (select c.id from CompensationCover c where c.scheme = s and c.title.number = :title
                    and c.coveredFrom <= :day and (c.coveredUntil is null or c.coveredUntil >= :day)) order by s.number\
                    """, CompensationScheme.class)
                .setParameter("title", title)
                .setParameter("day", day)
                .getResultList();
    }

    /** Lists a part of the schemes that are in force on a day, by the name of the holder. */
    List<CompensationScheme> inForce(LocalDate day, int first, int count) {
        return em.createQuery("""
                    select s from CompensationScheme s where s.validFrom <= :day and s.validUntil >= :day
                    order by s.holderSortKey, s.number\
                    """, CompensationScheme.class)
                .setParameter("day", day)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    long countInForce(LocalDate day) {
        return em.createQuery(
                        "select count(s) from CompensationScheme s where s.validFrom <= :day and s.validUntil >= :day",
                        Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Returns the schemes of some offices that are in force on a day. */
    List<CompensationScheme> inForceOf(Collection<String> owners, LocalDate day) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select s from CompensationScheme s where s.owner in :owners
                        and s.validFrom <= :day and s.validUntil >= :day order by s.number\
                        """, CompensationScheme.class)
                        .setParameter("owners", owners)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** Returns the payments of the schemes of some offices that wait for their second officer. */
    List<CompensationPayment> undecided(Collection<String> owners, RecusalCondition recusal) {
        return owners.isEmpty()
                ? List.of()
                : recusal.bind(em.createQuery(
                                        """
                        select p from CompensationPayment p join fetch p.title t join fetch p.scheme s
                        where s.owner in :owners and p.state = :recorded\
                        """ + recusal.condition("coalesce(t.merchant, '')"), CompensationPayment.class)
                                .setParameter("owners", owners)
                                .setParameter("recorded", CompensationPaymentState.RECORDED))
                        .getResultList();
    }

    /** Lists a part of the schemes of some offices: without an order of the reader, those that end last first. */
    List<CompensationScheme> ofOwners(Collection<String> owners, CompensationFilter filter, ListSlice slice) {
        return query(owners, filter).rows(em, slice, ORDERS, "s.validUntil desc, s.number", "s.number");
    }

    long countOfOwners(Collection<String> owners, CompensationFilter filter) {
        return query(owners, filter).count(em);
    }

    private static ListQuery<CompensationScheme> query(Collection<String> owners, CompensationFilter filter) {
        return ListQuery.of(CompensationScheme.class, "s", "from CompensationScheme s")
                .among("s.owner", owners)
                .contains(filter.text(), "s.holderName", "s.number", "s.holderCode")
                .equal("s.kind", filter.kind())
                .equal("s.holderType", filter.holderType());
    }

    /**
     * Lists a part of the payments of the schemes of some offices: without an order of the reader, the newest first.
     */
    List<CompensationPayment> payments(
            Collection<String> owners, CompensationPaymentFilter filter, RecusalCondition recusal, ListSlice slice) {
        return paymentQuery(owners, filter, recusal)
                .rows(em, slice, PAYMENT_ORDERS, "p.paidOn desc, p.number desc", "p.number");
    }

    long countPayments(Collection<String> owners, CompensationPaymentFilter filter, RecusalCondition recusal) {
        return paymentQuery(owners, filter, recusal).count(em);
    }

    private static ListQuery<CompensationPayment> paymentQuery(
            Collection<String> owners, CompensationPaymentFilter filter, RecusalCondition recusal) {
        return ListQuery.of(CompensationPayment.class, "p", "from CompensationPayment p join p.title t join p.scheme s")
                .among("s.owner", owners)
                .contains(filter.text(), "t.signName", "t.registeredName", "s.holderName", "p.number")
                .equal("p.state", filter.state())
                .equal("s.number", filter.scheme())
                .onDays("p.paidOn", filter.paid())
                .without(recusal, "coalesce(t.merchant, '')");
    }

    long countOfOwner(String owner) {
        return em.createQuery("select count(s) from CompensationScheme s where s.owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    /** Transfers all schemes of an office to another. */
    void transfer(String from, String into) {
        em.createQuery("""
                    update CompensationScheme s set s.owner = :into, s.version = s.version + 1 where s.owner = :from\
                    """)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
