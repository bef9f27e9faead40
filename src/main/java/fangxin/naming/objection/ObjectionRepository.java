package fangxin.naming.objection;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.NoticeItem;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Repository of objections, of the encrypted identities of their objectors, and of the log of who read those: stores
 * and finds them, lists and counts those of offices and open ones, and erases identities.
 */
@ApplicationScoped
public class ObjectionRepository implements ObjectionReceiptSource {
    /** Paths and expressions that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "i.signSortKey",
            "receipt", "o.receipt",
            "reference", "c.reference",
            "notice", "n.title",
            "channel", ListOrder.byConstants("o.channel", ObjectionChannel.class),
            "received", "o.receivedOn",
            "state", ListOrder.byConstants("o.state", ObjectionState.class));

    @PersistenceContext
    EntityManager em;

    Objection byReceipt(String receipt) {
        return find(receipt).orElseThrow(() -> new NotFound(String.valueOf(receipt)));
    }

    public Optional<Objection> find(String receipt) {
        return Optional.ofNullable(receipt).map(known -> em.find(Objection.class, known));
    }

    @Override
    public Optional<ObjectionReceipt> findReceipt(String receipt) {
        return find(receipt).map(ObjectionReceipt::of);
    }

    /** Returns the reference of the candidacy to which an objection was made. */
    String referenceOf(String receipt) {
        return em.createQuery(
                        "select o.item.candidacy.reference from Objection o where o.receipt = :receipt", String.class)
                .setParameter("receipt", receipt)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(receipt)));
    }

    Optional<Objection> byForm(String form) {
        return em.createQuery("select o from Objection o where o.formToken = :form", Objection.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    void add(Objection objection) {
        em.persist(objection);
        em.flush();
    }

    void add(SealedObjector objector) {
        em.persist(objector);
    }

    void note(ObjectorAccessLog reading) {
        em.persist(reading);
    }

    /** Deletes the identity of an objector. */
    void eraseObjector(String receipt) {
        em.createQuery("delete from SealedObjector s where s.objection = :receipt")
                .setParameter("receipt", receipt)
                .executeUpdate();
    }

    Optional<SealedObjector> objectorOf(String receipt) {
        return Optional.ofNullable(em.find(SealedObjector.class, receipt));
    }

    /** Receipts, among those given, of the objections whose objectors gave a name or a contact. */
    Set<String> withObjector(Collection<String> receipts) {
        return receipts.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select o.objection from SealedObjector o where o.objection in :receipts", String.class)
                        .setParameter("receipts", receipts)
                        .getResultList());
    }

    /** Accesses to the identities of objectors, by receipt. */
    Map<String, List<ObjectorAccessLog>> readingsOf(Collection<String> receipts) {
        return receipts.isEmpty()
                ? Map.of()
                : em
                        .createQuery("""
                            select r from ObjectorAccessLog r where r.objection in :receipts order by r.accessedAt\
                            """, ObjectorAccessLog.class)
                        .setParameter("receipts", receipts)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(ObjectorAccessLog::objection));
    }

    public List<Objection> of(NoticeItem item) {
        return em.createQuery(
                        "select o from Objection o where o.item = :item order by o.enteredAt, o.receipt",
                        Objection.class)
                .setParameter("item", item)
                .getResultList();
    }

    public List<Objection> openOn(NoticeItem item) {
        return of(item).stream().filter(Objection::isOpen).toList();
    }

    /** Returns the number of open objections to each of some items; an item without any is left out. */
    public Map<NoticeItem, Long> openOn(Collection<NoticeItem> items) {
        return items.isEmpty()
                ? Map.of()
                : em.createQuery("select o from Objection o where o.item in :items", Objection.class)
                        .setParameter("items", items)
                        .getResultStream()
                        .filter(Objection::isOpen)
                        .collect(Collectors.groupingBy(Objection::item, Collectors.counting()));
    }

    /**
     * Returns a part of the objections to the notices of some offices: without an order of the reader, open ones first,
     * then by age.
     */
    List<Objection> ofOwners(
            Collection<String> owners, ObjectionFilter filter, RecusalCondition recusal, ListSlice slice) {
        return query(owners, filter, recusal)
                .rows(
                        em,
                        slice,
                        ORDERS,
                        ListOrder.byConstants("o.state", ObjectionState.class) + ", o.enteredAt, o.receipt",
                        "o.receipt");
    }

    long countOfOwners(Collection<String> owners, ObjectionFilter filter, RecusalCondition recusal) {
        return query(owners, filter, recusal).count(em);
    }

    private static ListQuery<Objection> query(
            Collection<String> owners, ObjectionFilter filter, RecusalCondition recusal) {
        return ListQuery.of(
                        Objection.class,
                        "o",
                        "from Objection o join o.item i join i.notice n join n.round r join i.candidacy c")
                .among("r.owner", owners)
                .contains(filter.text(), "i.signName", "o.receipt", "c.reference", "n.title")
                .equal("o.state", filter.state())
                .equal("o.channel", filter.channel())
                .onDays("o.receivedOn", filter.received())
                .without(recusal, "c.merchant.id");
    }
}
