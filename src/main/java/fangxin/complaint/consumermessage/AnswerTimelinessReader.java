package fangxin.complaint.consumermessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reader of the first answers of shops to messages, for ratings and for the reviews of titles: whether each came in
 * time, the numbers of the messages to a title that were not answered in time, and how many it left unanswered. It
 * reads the words of no message; a message that was joined with another is counted with that one.
 */
@ApplicationScoped
public class AnswerTimelinessReader {
    private static final String OF_DAYS = """
            m.replyDueOn >= :from and m.replyDueOn < :before and m.mergedInto is null\
            """;

    /** Conditions on messages of those days: none of a cluster that is not genuine, and none of the shop to itself. */
    private static final String GENUINE =
            " and " + OF_DAYS + " and (c.id is null or c.genuine = true) and m.ownUnit = false";

    @PersistenceContext
    EntityManager em;

    /** Returns the answers that were due in a period, of the titles between two numbers. */
    public List<AnswerTimeliness> between(String first, String last, LocalDate from, LocalDate before) {
        return em
                .createQuery(
                        """
                    select t.number, m.replyDueOn, m.repliedInTime, m.state, c.id, c.genuine, m.ownUnit,
                    m.contactHash, count(m)
                    from ConsumerMessage m join m.title t left join m.cluster c
                    where t.number >= :first and t.number <= :last and\
                    """ + " "
                                + OF_DAYS
                                + " group by t.number, m.replyDueOn, m.repliedInTime, m.state, c.id, c.genuine, m.ownUnit,"
                                + " m.contactHash"
                                + " order by t.number, m.replyDueOn",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList()
                .stream()
                .map(AnswerTimelinessReader::of)
                .toList();
    }

    /** Converts a row: messages of a cluster that was found genuine count as messages without a cluster. */
    static AnswerTimeliness of(Object... row) {
        return new AnswerTimeliness(
                (String) row[0],
                (LocalDate) row[1],
                (Boolean) row[2],
                (ConsumerMessageState) row[3],
                row[4] != null && !Boolean.TRUE.equals(row[5]),
                (Boolean) row[6],
                (String) row[7],
                ((Number) row[8]).intValue());
    }

    /**
     * Returns the numbers of the messages of known senders to a title that count as not answered in time in a period,
     * the oldest first.
     */
    public List<String> numbers(String title, LocalDate from, LocalDate before, int most) {
        return em.createQuery(
                        "select m.number from ConsumerMessage m left join m.cluster c where m.title.number = :title and "
                                + OF_DAYS
                                + " and (c.id is null or c.genuine = true) and m.ownUnit = false"
                                + " and m.state <> :solved and m.contactHash is not null"
                                + " and (m.repliedInTime = false or m.repliedInTime is null and m.state in :asked)"
                                + " order by m.replyDueOn, m.number",
                        String.class)
                .setParameter("title", title)
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("solved", ConsumerMessageState.SOLVED)
                .setParameter("asked", List.of(ConsumerMessageState.SENT, ConsumerMessageState.REOPENED))
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Returns the number of the messages to a title whose last day was in a period and that the shop has left
     * unanswered, the first time or when it was asked again: those of no cluster or of a genuine one, and none of the
     * shop to itself.
     */
    public long countUnanswered(String title, LocalDate from, LocalDate before) {
        return countOpenOrNeverAnswered(title, from, before) + countClosedInSilence(title, from, before);
    }

    private long countOpenOrNeverAnswered(String title, LocalDate from, LocalDate before) {
        return ofDays(em.createQuery("""
                    select count(m) from ConsumerMessage m left join m.cluster c where m.title.number = :title
                    and (m.state in :askedAgain or m.answeredAt is null and m.state in :unanswered)\
                    """ + GENUINE, Long.class), title, from, before)
                .setParameter("askedAgain", ConsumerMessageState.unanswered(true))
                .setParameter("unanswered", ConsumerMessageState.unanswered(false))
                .getSingleResult();
    }

    /**
     * Counts the messages that were answered once and closed after the shop was silent to the reopening: no answer
     * follows the last escalation in the journal. The steps are compared here, since EclipseLink writes neither Boolean
     * conditions beside a subquery nor a second join with a condition so that Derby takes them.
     */
    private long countClosedInSilence(String title, LocalDate from, LocalDate before) {
        Map<String, ConsumerMessageStep> last = new HashMap<>();
        ofDays(em.createQuery("""
                    select m.number, e.step from ConsumerMessageEntry e join e.message m left join m.cluster c
                    where m.title.number = :title and m.answeredAt is not null and m.state = :closed
                    and e.step in :steps\
                    """ + GENUINE + " order by m.number, e.seq", Object[].class), title, from, before)
                .setParameter("closed", ConsumerMessageState.CLOSED)
                .setParameter("steps", Set.of(ConsumerMessageStep.ESCALATE, ConsumerMessageStep.ANSWER))
                .getResultList()
                .forEach(row -> last.put((String) row[0], (ConsumerMessageStep) row[1]));
        return last.values().stream()
                .filter(step -> step == ConsumerMessageStep.ESCALATE)
                .count();
    }

    private static <T> TypedQuery<T> ofDays(TypedQuery<T> query, String title, LocalDate from, LocalDate before) {
        return query.setParameter("title", title).setParameter("from", from).setParameter("before", before);
    }

    /** Returns the answers that were due in a period, of all titles. */
    public List<AnswerTimeliness> ofAll(LocalDate from, LocalDate before) {
        return between("", "~", from, before);
    }
}
