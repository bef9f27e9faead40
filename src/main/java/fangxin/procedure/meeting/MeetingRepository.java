package fangxin.procedure.meeting;

import fangxin.common.NotFound;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
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
 * Repository of review meetings and of their decisions on candidacies: adds and finds them, lists and counts those of
 * offices, and finds the decision in force and the exception that it allowed.
 */
@ApplicationScoped
class MeetingRepository {

    /** Paths that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS =
            Map.of("held", "m.heldOn", "round", "r.id", "place", "m.place", "chair", "m.chair");

    @PersistenceContext
    EntityManager em;

    /** Returns the exception that the meeting allowed when it passed the candidacy. */
    public Optional<String> exceptions(String reference) {
        return decision(reference).map(MeetingDecision::exceptions);
    }

    /** Returns a part of the meetings in rounds of some offices; without an order of the reader, the newest first. */
    List<ReviewMeeting> ofOwners(Collection<String> owners, MeetingFilter filter, ListSlice slice) {
        return query(owners, filter).rows(em, slice, ORDERS, "m.heldOn desc, m.recordedAt desc, m.id", "m.id");
    }

    long countOfOwners(Collection<String> owners, MeetingFilter filter) {
        return query(owners, filter).count(em);
    }

    private static ListQuery<ReviewMeeting> query(Collection<String> owners, MeetingFilter filter) {
        return ListQuery.of(ReviewMeeting.class, "m", "from ReviewMeeting m join m.round r")
                .among("r.owner", owners)
                .contains(filter.text(), "m.place", "m.chair")
                .onDays("m.heldOn", filter.held());
    }

    ReviewMeeting byId(String id) {
        return find(id).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    Optional<ReviewMeeting> find(String id) {
        return Optional.ofNullable(id).map(known -> em.find(ReviewMeeting.class, known));
    }

    List<MeetingDecision> decisionsOf(ReviewMeeting meeting) {
        return em.createQuery("""
            select d from MeetingDecision d where d.meeting.id = :meeting
            order by d.candidacy.reference, d.seq\
            """, MeetingDecision.class)
                .setParameter("meeting", meeting.id())
                .getResultList();
    }

    /** Returns the decisions of several meetings, by meeting. */
    Map<ReviewMeeting, List<MeetingDecision>> decisionsOf(Collection<ReviewMeeting> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : em.createQuery("""
                    select d from MeetingDecision d where d.meeting in :meetings\
                    """, MeetingDecision.class).setParameter("meetings", meetings).getResultList().stream()
                        .collect(Collectors.groupingBy(MeetingDecision::meeting));
    }

    /** Returns the decisions on several candidacies that no later one replaced. */
    Set<MeetingDecision> newestDecisions(Collection<String> references) {
        return references.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery("""
                    select d from MeetingDecision d where d.candidacy.reference in :references
                    and d.seq = (select max(o.seq) from MeetingDecision o where o.candidacy = d.candidacy)\
                    """, MeetingDecision.class)
                        .setParameter("references", references)
                        .getResultList());
    }

    List<MeetingDecision> decisions(String reference) {
        return em.createQuery("""
            select d from MeetingDecision d where d.candidacy.reference = :reference order by d.seq\
            """, MeetingDecision.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    Optional<MeetingDecision> decision(String reference) {
        return decisions(reference).stream().reduce((older, newer) -> newer);
    }

    void add(ReviewMeeting meeting) {
        em.persist(meeting);
        em.flush();
    }

    void add(MeetingDecision decision) {
        em.persist(decision);
        em.flush();
    }
}
