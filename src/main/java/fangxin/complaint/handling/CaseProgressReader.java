package fangxin.complaint.handling;

import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Reader of the cases of a month for call-backs and figures: those closed in it, and those received before its end that
 * were open at its end. It reads each table once, whatever the number of cases.
 */
@ApplicationScoped
public class CaseProgressReader {
    private record Complaint(String number, String creditCode, Instant receivedAt) {}

    private static final String OF_MONTH = """
            c.receivedAt < :end and (c.state not in :closed
            or c.state = :notified and c.notifiedOn >= :first or c.state <> :notified and c.endedOn >= :first)\
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintTermsRepository terms;

    /** @param repeatDays days within which another complaint of the same contact and trader makes it repeated */
    public List<CaseProgress> ofMonth(YearMonth month, int repeatDays, WorkingCalendar calendar) {
        ComplaintTerms current = terms.current().terms();
        Map<String, String> officers = officers(month);
        Map<String, List<Complaint>> ofContacts = ofContacts(month);
        LocalDate last = month.atEndOfMonth();
        return bound(
                        em.createQuery(
                                "select c from ComplaintCase c where " + OF_MONTH + " order by c.number",
                                ComplaintCase.class),
                        month)
                .getResultList()
                .stream()
                .map(complaint -> progress(
                        complaint,
                        CaseProgressRule.of(complaint, receivedOn(complaint, last), last, current, calendar),
                        last,
                        officers.get(complaint.number()),
                        isRepeated(complaint, ofContacts, repeatDays)))
                .toList();
    }

    private static CaseProgress progress(
            ComplaintCase complaint, CaseProgressRule rule, LocalDate last, String officer, boolean repeated) {
        LocalDate closed = CaseProgressRule.closedOn(complaint, last);
        LocalDate answered = complaint.acceptedOn() == null ? complaint.endedOn() : complaint.acceptedOn();
        return new CaseProgress(
                complaint.number(),
                complaint.type(),
                complaint.placement(),
                officer,
                closed,
                answered != null && !answered.isAfter(last),
                rule.isDue(),
                rule.isOnTime(),
                complaint.state() == HandlingState.REFUSED,
                complaint.recovered(),
                complaint.mergedInto() != null,
                repeated);
    }

    private static boolean isRepeated(
            ComplaintCase complaint, Map<String, List<Complaint>> ofContacts, int repeatDays) {
        if (complaint.contactHash() == null || complaint.mergedInto() != null) {
            return false;
        }
        LocalDate day = BusinessMoment.dayOf(complaint.receivedAt());
        return ofContacts.getOrDefault(complaint.contactHash(), List.of()).stream()
                .filter(other -> !other.number().equals(complaint.number())
                        && Objects.equals(other.creditCode(), complaint.trader().creditCode())
                        && !other.receivedAt().isBefore(complaint.receivedAt()))
                .anyMatch(other -> !BusinessMoment.dayOf(other.receivedAt()).isAfter(day.plusDays(repeatDays)));
    }

    /** The day on which the competent office received a case; its receipt, where the office changed after the month. */
    private static LocalDate receivedOn(ComplaintCase complaint, LocalDate last) {
        return complaint.officeSince().isAfter(last)
                ? BusinessMoment.dayOf(complaint.receivedAt())
                : complaint.officeSince();
    }

    /** The officer who decided a case last: the later entry replaces the earlier one. A platform names no officer. */
    private Map<String, String> officers(YearMonth month) {
        Map<String, String> names = new HashMap<>();
        bound(
                        em.createQuery(
                                        "select c.number, e.actor.name from ComplaintEntry e join e.complaint c"
                                                + " where e.step in :steps and e.party = :unit and " + OF_MONTH
                                                + " order by c.number, e.seq",
                                        Object[].class)
                                .setParameter(
                                        "steps",
                                        EnumSet.of(
                                                HandlingStep.ACCEPT,
                                                HandlingStep.REFUSE,
                                                HandlingStep.SETTLE,
                                                HandlingStep.END,
                                                HandlingStep.ANSWER))
                                .setParameter("unit", HandlingParty.UNIT),
                        month)
                .getResultList()
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    private Map<String, List<Complaint>> ofContacts(YearMonth month) {
        return bound(
                        em.createQuery(
                                "select o.contactHash, o.number, o.creditCode, o.receivedAt from ComplaintCase o"
                                        + " where o.mergedInto is null and o.contactHash in (select c.contactHash from"
                                        + " ComplaintCase c where " + OF_MONTH + ")",
                                Object[].class),
                        month)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new Complaint((String) row[1], (String) row[2], (Instant) row[3]),
                                Collectors.toList())));
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, YearMonth month) {
        return query.setParameter(
                        "end", BusinessMoment.startOf(month.plusMonths(1).atDay(1)))
                .setParameter("first", month.atDay(1))
                .setParameter("closed", HandlingState.closed())
                .setParameter("notified", HandlingState.NOTIFIED);
    }
}
