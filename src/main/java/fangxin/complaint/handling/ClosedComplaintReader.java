package fangxin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reader of the outcomes of closed complaints against titled units, for reviews of titles: their numbers by title,
 * ground and complainant, and the case numbers of a title. Only accepted complaints count, and merged ones once;
 * consultations and reports do not.
 */
@ApplicationScoped
public class ClosedComplaintReader {
    private static final Set<HandlingState> DECIDED = EnumSet.of(HandlingState.SETTLED, HandlingState.NOTIFIED);
    private static final String OF_DAYS = """
             c.type = :type and c.state in :decided and c.mergedInto is null and c.acceptedOn is not null
            and c.endedOn >= :from and c.endedOn < :before\
            """;

    @PersistenceContext
    EntityManager em;

    /** Returns the complaints that ended in a period, by title, outcome and complainant. */
    public List<ClosedComplaints> of(LocalDate from, LocalDate before) {
        return em
                .createQuery(
                        "select c.title, c.ground, c.absent, c.contactHash, count(c) from ComplaintCase c where c.title is not null and"
                                + OF_DAYS + " group by c.title, c.ground, c.absent, c.contactHash order by c.title",
                        Object[].class)
                .setParameter("type", ComplaintType.COMPLAINT)
                .setParameter("decided", DECIDED)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList()
                .stream()
                .map(row -> new ClosedComplaints(
                        (String) row[0],
                        (String) row[1],
                        (AbsentParty) row[2],
                        (String) row[3],
                        ((Number) row[4]).intValue()))
                .toList();
    }

    /**
     * Returns the number of the complaints against a title that ended in a period and whose mediation the trader did
     * not attend.
     */
    public long countUnattended(String title, LocalDate from, LocalDate before) {
        return em.createQuery(
                        "select count(c) from ComplaintCase c where c.title = :title and c.absent = :trader and"
                                + OF_DAYS,
                        Long.class)
                .setParameter("title", title)
                .setParameter("trader", AbsentParty.TRADER)
                .setParameter("type", ComplaintType.COMPLAINT)
                .setParameter("decided", DECIDED)
                .setParameter("from", from)
                .setParameter("before", before)
                .getSingleResult();
    }

    /**
     * Returns the numbers of the complaints against a title that ended in a period on one of some grounds, the oldest
     * first.
     *
     * @param ofParty those of the grounds with which the trader has to have been absent
     */
    public List<String> numbers(
            String title,
            Collection<String> grounds,
            Collection<String> ofParty,
            LocalDate from,
            LocalDate before,
            int most) {
        return em.createQuery(
                        "select c.number from ComplaintCase c where c.title = :title and c.ground in :grounds"
                                + " and (c.ground not in :ofParty or c.absent = :trader) and"
                                + OF_DAYS + " order by c.endedOn, c.number",
                        String.class)
                .setParameter("title", title)
                .setParameter("grounds", grounds)
                .setParameter("ofParty", ofParty.isEmpty() ? List.of("") : ofParty)
                .setParameter("trader", AbsentParty.TRADER)
                .setParameter("type", ComplaintType.COMPLAINT)
                .setParameter("decided", DECIDED)
                .setParameter("from", from)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
