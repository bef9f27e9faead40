package fangxin.procedure.meeting;

import fangxin.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Repository of review meetings and of their decisions on candidacies. */
@ApplicationScoped
class MeetingRepository {
    private static final int LATEST = 200;

    @PersistenceContext
    EntityManager em;

    /** The exception that the meeting allowed when it passed the candidacy. */
    public Optional<String> exceptions(String reference) {
        return decision(reference).map(MeetingDecision::exceptions);
    }

    List<ReviewMeeting> ofOwners(Collection<String> owners) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select m from ReviewMeeting m where m.round.owner in :owners
                    order by m.heldOn desc, m.recordedAt desc\
                    """, ReviewMeeting.class)
                        .setParameter("owners", owners)
                        .setMaxResults(LATEST)
                        .getResultList();
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

    /** The decisions of several meetings, by meeting. */
    Map<ReviewMeeting, List<MeetingDecision>> decisionsOf(Collection<ReviewMeeting> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : em.createQuery("""
                    select d from MeetingDecision d where d.meeting in :meetings\
                    """, MeetingDecision.class).setParameter("meetings", meetings).getResultList().stream()
                        .collect(Collectors.groupingBy(MeetingDecision::meeting));
    }

    /** The decisions on several candidacies that no later one replaced. */
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
