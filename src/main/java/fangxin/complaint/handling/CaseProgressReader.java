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
import java.util.stream.Collectors;

/**
 * Reader of the progress of cases for call-backs and figures: those closed in a month, and those received before its
 * end that were open at its end, each with its officer and whether the same contact complained again. It reads each
 * table once, whatever the number of cases.
 */
@ApplicationScoped
public class CaseProgressReader {
    /** Case of a contact, as far as it decides whether an earlier one is repeated. */
    record ContactCase(String number, ComplaintType type, HandlingState state, String creditCode, Instant receivedAt) {}

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
        Map<String, List<ContactCase>> ofContacts = ofContacts(month);
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
                        isRepeated(
                                complaint,
                                complaint.contactHash() == null
                                        ? List.of()
                                        : ofContacts.getOrDefault(complaint.contactHash(), List.of()),
                                repeatDays)))
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

    /**
     * Returns whether the same contact complained again of the same trader within some days. Cases whose trader is not
     * identified are not of the same trader; consultations and refused complaints repeat nothing.
     */
    static boolean isRepeated(ComplaintCase complaint, List<ContactCase> ofContact, int repeatDays) {
        String trader = complaint.trader().creditCode();
        if (trader == null || complaint.mergedInto() != null) {
            return false;
        }
        LocalDate day = BusinessMoment.dayOf(complaint.receivedAt());
        return ofContact.stream()
                .filter(other -> !other.number().equals(complaint.number())
                        && other.type() == ComplaintType.COMPLAINT
                        && other.state() != HandlingState.REFUSED
                        && trader.equals(other.creditCode())
                        && !other.receivedAt().isBefore(complaint.receivedAt()))
                .anyMatch(other -> !BusinessMoment.dayOf(other.receivedAt()).isAfter(day.plusDays(repeatDays)));
    }

    /**
     * Returns the day on which the competent office received a case; its receipt, where the office changed after the
     * month.
     */
    private static LocalDate receivedOn(ComplaintCase complaint, LocalDate last) {
        return complaint.officeSince().isAfter(last)
                ? BusinessMoment.dayOf(complaint.receivedAt())
                : complaint.officeSince();
    }

    /**
     * Returns the officer who decided a case last: the later entry replaces the earlier one. A platform names no
     * officer.
     */
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

    private Map<String, List<ContactCase>> ofContacts(YearMonth month) {
        return bound(
                        em.createQuery(
                                "select o.contactHash, o.number, o.type, o.state, o.creditCode, o.receivedAt"
                                        + " from ComplaintCase o"
                                        + " where o.mergedInto is null and o.contactHash in (select c.contactHash from"
                                        + " ComplaintCase c where " + OF_MONTH + ")",
                                Object[].class),
                        month)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new ContactCase(
                                        (String) row[1],
                                        (ComplaintType) row[2],
                                        (HandlingState) row[3],
                                        (String) row[4],
                                        (Instant) row[5]),
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
