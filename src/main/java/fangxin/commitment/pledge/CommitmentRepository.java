package fangxin.commitment.pledge;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
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

/**
 * Repository of commitments: stores, finds and locks them, lists and counts those of offices without recused merchants,
 * of chains and in public periods, and finds those of a merchant or title, those that wait, and those whose day has
 * passed.
 */
@ApplicationScoped
class CommitmentRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "p.signSortKey",
            "number", "c.number",
            "state", ListOrder.byConstants("c.state", CommitmentState.class),
            "since", "c.since",
            "due", "c.dueOn");

    @PersistenceContext
    EntityManager em;

    void add(Commitment commitment) {
        em.persist(commitment);
    }

    /** Flushes the changes, so that the view has the new version. */
    void flush() {
        em.flush();
    }

    Optional<Commitment> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(Commitment.class, known));
    }

    Commitment byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /**
     * Returns the commitment, locked until the transaction ends: a second person waits and reads what the first has
     * saved.
     */
    Commitment findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(Commitment.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns all commitments for premises, the newest first. */
    List<Commitment> ofPremises(String premises) {
        return em.createQuery("""
                    select c from Commitment c where c.premises.id = :premises order by c.signedAt desc, c.number desc\
                    """, Commitment.class)
                .setParameter("premises", premises)
                .getResultList();
    }

    /** Returns all commitments of merchants, the newest first. */
    List<Commitment> ofMerchants(Collection<String> merchants) {
        return merchants.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select c from Commitment c join fetch c.premises p where p.merchant.id in :merchants
                    order by c.signedAt desc, c.number desc\
                    """, Commitment.class)
                        .setParameter("merchants", merchants)
                        .getResultList();
    }

    /** Returns the commitments that a chain has pledged for its stores at once, in the order of their numbers. */
    List<Commitment> ofChainPledge(String pledge) {
        return em.createQuery("""
                    select c from Commitment c join fetch c.premises p join fetch p.merchant
                    where c.chainPledge = :pledge order by c.number\
                    """, Commitment.class)
                .setParameter("pledge", pledge)
                .getResultList();
    }

    /** Lists a part of the commitments that a chain has pledged for its stores, the newest first. */
    List<Commitment> ofChain(Collection<String> chains, ChainStoreFilter filter, ListSlice slice) {
        return storesQuery(chains, filter).rows(em, slice, ORDERS, "c.signedAt desc, c.number", "c.number");
    }

    long countOfChain(Collection<String> chains, ChainStoreFilter filter) {
        return storesQuery(chains, filter).count(em);
    }

    private static ListQuery<Commitment> storesQuery(Collection<String> chains, ChainStoreFilter filter) {
        return ListQuery.of(Commitment.class, "c", "from Commitment c join c.premises p join p.merchant m")
                .among("c.chain.id", chains)
                .contains(filter.text(), "p.signName", "m.name", "c.number")
                .equal("c.state", filter.state());
    }

    /** Returns the newest commitment that led to a title. */
    Optional<Commitment> newestOfTitle(String title) {
        return em.createQuery("""
                    select c from Commitment c where c.title.number = :title order by c.signedAt desc, c.number desc\
                    """, Commitment.class)
                .setParameter("title", title)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the open commitment that led to a title. */
    Optional<Commitment> openOfTitle(String title) {
        return em.createQuery("""
                    select c from Commitment c where c.title.number = :title and c.state in :open\
                    """, Commitment.class)
                .setParameter("title", title)
                .setParameter("open", CommitmentState.open())
                .getResultStream()
                .findFirst();
    }

    /** Returns the numbers of the commitments in a state whose last day is over, in order, after one of them or "". */
    List<String> over(CommitmentState state, LocalDate today, String after, int most) {
        return em.createQuery("""
                    select c.number from Commitment c where c.state = :state and c.dueOn < :today
                    and c.number > :after order by c.number\
                    """, String.class)
                .setParameter("state", state)
                .setParameter("after", after)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the numbers of the open commitments whose last day, or that of the public period, is on a day or later. */
    List<String> dueFrom(LocalDate day) {
        return em.createQuery("""
                    select c.number from Commitment c where c.state in :open and (c.dueOn >= :day
                    or (c.state in :inPublic and c.publicUntil >= :day)) order by c.number\
                    """, String.class)
                .setParameter("open", CommitmentState.open())
                .setParameter("inPublic", CommitmentState.inPublicPeriod())
                .setParameter("day", day)
                .getResultList();
    }

    /** Returns the numbers of the commitments whose observation is over. */
    List<String> observed(LocalDate today, int most) {
        return em.createQuery("""
                    select c.number from Commitment c where c.state = :state and c.observedUntil < :today
                    order by c.number\
                    """, String.class)
                .setParameter("state", CommitmentState.OBSERVATION)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the commitments of some offices in one state. */
    List<Commitment> waiting(Collection<String> offices, CommitmentState state, RecusalCondition recusal) {
        return offices.isEmpty()
                ? List.of()
                : recusal.bind(em.createQuery(
                                        "select c from Commitment c join fetch c.premises p where c.office in :offices"
                                                + " and c.state = :state" + recusal.condition("p.merchant.id"),
                                        Commitment.class)
                                .setParameter("offices", offices)
                                .setParameter("state", state))
                        .getResultList();
    }

    /** Returns the commitments of some offices that are still in their public period after its last day. */
    List<Commitment> stopped(Collection<String> offices, LocalDate today, RecusalCondition recusal) {
        return offices.isEmpty()
                ? List.of()
                : recusal.bind(em.createQuery(
                                        "select c from Commitment c join fetch c.premises p where c.office in :offices"
                                                + " and c.state = :state and c.publicUntil < :today"
                                                + recusal.condition("p.merchant.id"),
                                        Commitment.class)
                                .setParameter("offices", offices)
                                .setParameter("state", CommitmentState.PUBLIC_PERIOD)
                                .setParameter("today", today))
                        .getResultList();
    }

    /** Lists a part of the commitments of some offices: without an order of the reader, those that are due first. */
    List<Commitment> ofOffices(
            Collection<String> offices, CommitmentFilter filter, RecusalCondition recusal, ListSlice slice) {
        return query(offices, filter, recusal)
                .rows(em, slice, ORDERS, "c.dueOn nulls last, c.signedAt desc, c.number", "c.number");
    }

    long countOfOffices(Collection<String> offices, CommitmentFilter filter, RecusalCondition recusal) {
        return query(offices, filter, recusal).count(em);
    }

    private static ListQuery<Commitment> query(
            Collection<String> offices, CommitmentFilter filter, RecusalCondition recusal) {
        return ListQuery.of(Commitment.class, "c", "from Commitment c join c.premises p join p.merchant m")
                .among("c.office", offices)
                .contains(filter.text(), "p.signName", "m.name", "c.number")
                .equal("c.state", filter.state())
                .equal("c.subjectType", filter.type())
                .without(recusal, "m.id");
    }

    /** Lists a part of the commitments whose public period is not over on a day, in the order of its last day. */
    List<Commitment> published(LocalDate today, int first, int count) {
        return em.createQuery("""
                    select c from Commitment c join fetch c.premises p join fetch p.merchant where c.state in :states
                    and c.publicUntil >= :today order by c.publicUntil, c.number\
                    """, Commitment.class)
                .setParameter("states", CommitmentState.inPublicPeriod())
                .setParameter("today", today)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    long countPublished(LocalDate today) {
        return em.createQuery(
                        "select count(c) from Commitment c where c.state in :states and c.publicUntil >= :today",
                        Long.class)
                .setParameter("states", CommitmentState.inPublicPeriod())
                .setParameter("today", today)
                .getSingleResult();
    }
}
