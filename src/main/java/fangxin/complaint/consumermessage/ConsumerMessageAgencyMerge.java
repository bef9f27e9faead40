package fangxin.complaint.consumermessage;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts and transfers to the new agency messages that have not ended and opinions
 * that are or can be published, and transfers clusters without a finding.
 */
@ApplicationScoped
class ConsumerMessageAgencyMerge implements AgencyMergeHandler {
    private static final Set<OpinionPublication> OPEN =
            EnumSet.of(OpinionPublication.WAITING, OpinionPublication.HELD, OpinionPublication.PUBLISHED);
    private static final String PASSING = "m.owner = :from and (m.state not in :ended or m.publication in :open)";

    @PersistenceContext
    EntityManager em;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.MESSAGES;
    }

    @Override
    public Set<String> columns() {
        return Set.of("consumer_message owner", "message_cluster owner");
    }

    @Override
    public long count(String from) {
        return em.createQuery("select count(m) from ConsumerMessage m where " + PASSING, Long.class)
                .setParameter("from", from)
                .setParameter("ended", ConsumerMessageState.ended())
                .setParameter("open", OPEN)
                .getSingleResult();
    }

    @Override
    public void carryOut(String from, String into) {
        em.createQuery("update ConsumerMessage m set m.owner = :into, m.version = m.version + 1" + " where " + PASSING)
                .setParameter("from", from)
                .setParameter("into", into)
                .setParameter("ended", ConsumerMessageState.ended())
                .setParameter("open", OPEN)
                .executeUpdate();
        em.createQuery("update MessageCluster c set c.owner = :into, c.version = c.version + 1"
                        + " where c.owner = :from and c.finding is null")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
