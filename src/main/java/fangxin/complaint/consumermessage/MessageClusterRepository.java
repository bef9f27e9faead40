package fangxin.complaint.consumermessage;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of clusters of messages: stores, finds and locks them, lists and counts those of the reader's offices
 * without recused units, and finds those that wait for the finding of an officer, and the newest of a contact.
 */
@ApplicationScoped
class MessageClusterRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "type", ListOrder.byConstants("c.type", MessageClusterType.class),
            "subject", "c.signSortKey",
            "day", "c.firstDay",
            "messages", "c.messages");

    @PersistenceContext
    EntityManager em;

    Optional<MessageCluster> find(String id) {
        return Optional.ofNullable(em.find(MessageCluster.class, id));
    }

    /** Returns the newest cluster of a contact. */
    Optional<MessageCluster> newestOfContact(String contactHash) {
        return em.createQuery(
                        "select c from MessageCluster c where c.type = :type and c.id like :prefix"
                                + " order by c.firstDay desc",
                        MessageCluster.class)
                .setParameter("type", MessageClusterType.CONTACT)
                .setParameter("prefix", MessageClusterPolicy.prefixOfContact(contactHash) + "%")
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    MessageCluster findForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(MessageCluster.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    MessageCluster add(MessageCluster cluster) {
        em.persist(cluster);
        em.flush();
        return cluster;
    }

    /** Returns the clusters of some offices on which no officer has noted anything. */
    List<MessageCluster> listOpen(Collection<String> owners, RecusalCondition recusal) {
        return recusal.bind(em.createQuery(
                                "select c from MessageCluster c where c.owner in :owners and c.finding is null and "
                                        + without(recusal) + " order by c.enteredAt, c.id",
                                MessageCluster.class)
                        .setParameter("owners", owners))
                .getResultList();
    }

    /** Returns a part of the clusters of some offices: without an order of the reader, the newest first. */
    List<MessageCluster> ofOwners(
            Collection<String> owners, RecusalCondition recusal, MessageClusterFilter filter, ListSlice slice) {
        return query(owners, recusal, filter).rows(em, slice, ORDERS, "c.enteredAt desc, c.id", "c.id");
    }

    long countOfOwners(Collection<String> owners, RecusalCondition recusal, MessageClusterFilter filter) {
        return query(owners, recusal, filter).count(em);
    }

    private static ListQuery<MessageCluster> query(
            Collection<String> owners, RecusalCondition recusal, MessageClusterFilter filter) {
        Map<String, Object> away = new HashMap<>();
        recusal.parameters(away::put);
        ListQuery<MessageCluster> query = ListQuery.of(MessageCluster.class, "c", "from MessageCluster c")
                .among("c.owner", owners)
                .where(without(recusal), away)
                .contains(filter.text(), "c.signName", "c.unit")
                .equal("c.type", filter.type())
                .onDays("c.firstDay", filter.days());
        return filter.open() == null
                ? query
                : query.where(filter.open() ? "c.finding is null" : "c.finding is not null");
    }

    /** Adds the condition that excludes clusters of units from whose holder the reader is recused. */
    private static String without(RecusalCondition recusal) {
        return "(c.unit is null or exists (select t.number from Title t where t.number = c.unit"
                + recusal.condition("t.merchant") + "))";
    }
}
