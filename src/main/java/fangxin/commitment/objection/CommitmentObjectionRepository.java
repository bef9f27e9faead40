package fangxin.commitment.objection;

import fangxin.common.NotFound;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.naming.objection.ObjectionReceiptSource;
import fangxin.naming.objection.ObjectionState;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Repository of objections to pledges, of the encrypted identities of their objectors, and of the log of who read
 * those: stores and finds them, lists those to a pledge or of the reader's offices, and erases identities.
 */
@ApplicationScoped
class CommitmentObjectionRepository implements ObjectionReceiptSource {
    @PersistenceContext
    EntityManager em;

    void add(CommitmentObjection objection) {
        em.persist(objection);
        em.flush();
    }

    void add(SealedCommitmentObjector objector) {
        em.persist(objector);
    }

    void note(CommitmentObjectorAccess access) {
        em.persist(access);
    }

    Optional<CommitmentObjection> find(String receipt) {
        return Optional.ofNullable(receipt).map(known -> em.find(CommitmentObjection.class, known));
    }

    CommitmentObjection byReceipt(String receipt) {
        return find(receipt).orElseThrow(() -> new NotFound(String.valueOf(receipt)));
    }

    /** Returns the number of the commitment to which an objection is made. */
    String commitmentOf(String receipt) {
        return em.createQuery(
                        "select o.commitment.number from CommitmentObjection o where o.receipt = :receipt",
                        String.class)
                .setParameter("receipt", receipt)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(receipt)));
    }

    @Override
    public Optional<ObjectionReceipt> findReceipt(String receipt) {
        return find(receipt)
                .map(objection -> ObjectionReceipt.ofPledge(
                        objection,
                        objection.commitment().number(),
                        objection.commitment().premises().signName()));
    }

    Optional<CommitmentObjection> byForm(String form) {
        return em.createQuery(
                        "select o from CommitmentObjection o where o.formToken = :form", CommitmentObjection.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    Optional<SealedCommitmentObjector> objectorOf(String receipt) {
        return Optional.ofNullable(em.find(SealedCommitmentObjector.class, receipt));
    }

    /** Deletes the identity of an objector. */
    void eraseObjector(String receipt) {
        em.createQuery("delete from SealedCommitmentObjector s where s.objection = :receipt")
                .setParameter("receipt", receipt)
                .executeUpdate();
    }

    List<CommitmentObjectorAccess> accessesTo(String receipt) {
        return em.createQuery("""
                    select a from CommitmentObjectorAccess a where a.objection = :receipt order by a.accessedAt\
                    """, CommitmentObjectorAccess.class)
                .setParameter("receipt", receipt)
                .getResultList();
    }

    /** Returns all objections to a pledge, the oldest first. */
    List<CommitmentObjection> of(String commitment) {
        return em.createQuery("""
                    select o from CommitmentObjection o where o.commitment.number = :commitment
                    order by o.enteredAt, o.receipt\
                    """, CommitmentObjection.class)
                .setParameter("commitment", commitment)
                .getResultList();
    }

    /** Returns the objections to pledges of some offices: open ones first, then by age. */
    List<CommitmentObjection> ofOffices(Collection<String> offices, RecusalCondition recusal, int most) {
        return offices.isEmpty()
                ? List.of()
                : recusal.bind(em.createQuery(
                                        "select o from CommitmentObjection o join fetch o.commitment c"
                                                + " join fetch c.premises p where c.office in :offices"
                                                + recusal.condition("p.merchant.id")
                                                + " order by case when o.state = :open then 0 else 1 end,"
                                                + " o.enteredAt, o.receipt",
                                        CommitmentObjection.class)
                                .setParameter("offices", offices)
                                .setParameter("open", ObjectionState.OPEN))
                        .setMaxResults(most)
                        .getResultList();
    }
}
