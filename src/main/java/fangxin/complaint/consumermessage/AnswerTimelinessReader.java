package fangxin.complaint.consumermessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

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

    @PersistenceContext
    EntityManager em;

    /** The answers that were due in a period, of the titles between two numbers. */
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
     * Numbers of the messages of known senders to a title that count as not answered in time in a period, the oldest
     * first.
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
     * Number of the messages to a title whose last day was in a period and that the shop has left unanswered, the first
     * time or when it was asked again: those of no cluster or of a genuine one, and none of the shop to itself.
     */
    public long countUnanswered(String title, LocalDate from, LocalDate before) {
        return countOpenOrNeverAnswered(title, from, before) + countClosedInSilence(title, from, before);
    }

    private long countOpenOrNeverAnswered(String title, LocalDate from, LocalDate before) {
        return counting("""
                    select count(m) from ConsumerMessage m left join m.cluster c where m.title.number = :title
                    and (m.state in :askedAgain or m.answeredAt is null and m.state in :unanswered) and\
                    """, title, from, before)
                .setParameter("askedAgain", ConsumerMessageState.unanswered(true))
                .setParameter("unanswered", ConsumerMessageState.unanswered(false))
                .getSingleResult();
    }

    /**
     * Counts the messages that were answered once and closed after the shop was silent to the reopening: no answer
     * follows the last escalation. Left joins, since EclipseLink writes Boolean conditions beside a subquery as numbers,
     * which Derby refuses.
     */
    private long countClosedInSilence(String title, LocalDate from, LocalDate before) {
        return counting("""
                    select count(distinct m.number) from ConsumerMessageEntry silence join silence.message m
                    left join m.cluster c left join ConsumerMessageEntry later on later.message = m
                    and later.step = :answer and later.seq > silence.seq
                    where silence.step = :silence and m.title.number = :title and m.answeredAt is not null
                    and m.state = :closed and later.id is null and\
                    """, title, from, before)
                .setParameter("silence", ConsumerMessageStep.ESCALATE)
                .setParameter("answer", ConsumerMessageStep.ANSWER)
                .setParameter("closed", ConsumerMessageState.CLOSED)
                .getSingleResult();
    }

    private TypedQuery<Long> counting(String query, String title, LocalDate from, LocalDate before) {
        return em.createQuery(
                        query + " " + OF_DAYS + " and (c.id is null or c.genuine = true) and m.ownUnit = false",
                        Long.class)
                .setParameter("title", title)
                .setParameter("from", from)
                .setParameter("before", before);
    }

    /** The answers that were due in a period, of all titles. */
    public List<AnswerTimeliness> ofAll(LocalDate from, LocalDate before) {
        return between("", "~", from, before);
    }
}
