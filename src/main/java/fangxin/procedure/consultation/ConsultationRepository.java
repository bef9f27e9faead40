package fangxin.procedure.consultation;

import fangxin.common.NotFound;
import fangxin.criteria.model.Grade;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.evaluation.EvaluationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Requests to conference bodies, review meetings and their decisions, reviews of refusals. */
@ApplicationScoped
public class ConsultationRepository {
    private static final int LATEST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    EvaluationRepository evaluations;

    /** The grade that a candidacy goes on with: what the evaluation came to, else what a review found. */
    public Optional<Grade> grade(String reference) {
        return evaluations.grade(reference).or(() -> review(reference).flatMap(AppealDecision::grade));
    }

    /** The same of several, by reference; who has none is left out. */
    public Map<String, Grade> grades(Collection<String> references) {
        Map<String, Grade> grades = new HashMap<>();
        reviews(references)
                .forEach(review -> review.grade()
                        .ifPresent(grade -> grades.put(review.candidacy().reference(), grade)));
        grades.putAll(evaluations.grades(references));
        return grades;
    }

    /** What the meeting allowed as an exception when it passed the candidacy. */
    public Optional<String> exceptions(String reference) {
        return decision(reference).map(MeetingDecision::exceptions);
    }

    Optional<Consultation> newest(String reference) {
        return em.createQuery("""
                select c from Consultation c where c.candidacy.reference = :reference order by c.generation desc""", Consultation.class)
                .setParameter("reference", reference)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest of each candidacy, in the order of the candidacies. */
    List<Consultation> newest(List<Candidacy> candidacies) {
        return candidacies.isEmpty()
                ? List.of()
                : em
                        .createQuery("""
                select c from Consultation c where c.candidacy in :candidacies
                and c.generation = (select max(o.generation) from Consultation o where o.candidacy = c.candidacy)""", Consultation.class)
                        .setParameter("candidacies", candidacies)
                        .getResultList()
                        .stream()
                        .sorted(Comparator.comparingInt(one -> candidacies.indexOf(one.candidacy())))
                        .toList();
    }

    /** Candidacies that are being consulted on, where the newest request ends on a day or later. */
    List<String> endingFrom(LocalDate first) {
        return em.createQuery("""
                select c.candidacy.reference from Consultation c where c.endsOn >= :first
                and c.candidacy.stage = fangxin.procedure.candidacy.Stage.IN_CONSULTATION and c.generation =
                (select max(o.generation) from Consultation o where o.candidacy = c.candidacy)
                order by c.candidacy.reference""", String.class).setParameter("first", first).getResultList();
    }

    List<Consultation> of(String reference) {
        return em.createQuery("""
                select c from Consultation c where c.candidacy.reference = :reference order by c.generation""", Consultation.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    /** The requests that went out in one letter. */
    List<Consultation> askedWith(Consultation asked) {
        return em.createQuery("""
                select c from Consultation c where c.candidacy.round = :round and c.requestedBy = :by
                and c.requestedAt = :at order by c.candidacy.reference""", Consultation.class)
                .setParameter("round", asked.candidacy().round())
                .setParameter("by", asked.requestedBy())
                .setParameter("at", asked.requestedAt())
                .getResultList();
    }

    /** The running requests to some bodies. */
    List<Consultation> askedOf(Collection<String> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : em.createQuery("""
                select c from Consultation c where c.candidacy.stage = :stage
                and exists (select b from Consultation o join o.bodies b where o = c and b in :bodies)
                and c.generation = (select max(o.generation) from Consultation o where o.candidacy = c.candidacy)
                order by c.endsOn, c.requestedAt""", Consultation.class)
                        .setParameter("bodies", bodies)
                        .setParameter("stage", Stage.IN_CONSULTATION)
                        .getResultList();
    }

    /** How many answers the bodies for which this person speaks still owe to running requests. */
    public long owedBy(Actor member) {
        List<String> bodies = member.placesAs(Role.CONFERENCE_MEMBER).toList();
        RecusalCondition without = new RecusalCondition(member.away());
        return bodies.isEmpty()
                ? 0
                : without.bind(em.createQuery("""
                select count(c) from Consultation c join c.bodies b where b in :bodies and c.candidacy.stage = :stage
                and c.generation = (select max(o.generation) from Consultation o where o.candidacy = c.candidacy)
                and not exists (select r.id from ConsultationReply r where r.consultation = c and r.body = b)""" + without.condition("c.candidacy.merchant.id"), Long.class)
                                .setParameter("bodies", bodies)
                                .setParameter("stage", Stage.IN_CONSULTATION))
                        .getSingleResult();
    }

    /** Candidacies at a stage in the rounds that this officer's offices own. */
    List<Candidacy> ownedAt(Actor officer, Stage stage) {
        List<String> owners = officer.placesAs(Role.COUNTY_OFFICE).toList();
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                select c from Candidacy c where c.round.owner in :owners and c.stage = :stage
                order by c.dueOn, c.reference""", Candidacy.class)
                        .setParameter("owners", owners)
                        .setParameter("stage", stage)
                        .getResultStream()
                        .filter(candidacy ->
                                !officer.keepsAwayFrom(candidacy.merchant().id()))
                        .toList();
    }

    List<ReviewMeeting> meetingsOf(Collection<String> owners) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                select m from ReviewMeeting m where m.round.owner in :owners
                order by m.heldOn desc, m.recordedAt desc""", ReviewMeeting.class)
                        .setParameter("owners", owners)
                        .setMaxResults(LATEST)
                        .getResultList();
    }

    ReviewMeeting meeting(String id) {
        return findMeeting(id).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    Optional<ReviewMeeting> findMeeting(String id) {
        return Optional.ofNullable(id).map(known -> em.find(ReviewMeeting.class, known));
    }

    List<MeetingDecision> decisionsOf(ReviewMeeting meeting) {
        return em.createQuery("""
                select d from MeetingDecision d where d.meeting.id = :meeting
                order by d.candidacy.reference, d.seq""", MeetingDecision.class)
                .setParameter("meeting", meeting.id())
                .getResultList();
    }

    /** What some meetings decided, by meeting. */
    Map<ReviewMeeting, List<MeetingDecision>> decisionsOf(Collection<ReviewMeeting> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : em.createQuery("""
                select d from MeetingDecision d where d.meeting in :meetings""", MeetingDecision.class).setParameter("meetings", meetings).getResultList().stream()
                        .collect(Collectors.groupingBy(MeetingDecision::meeting));
    }

    /** The decisions over some candidacies of which no later one took the place. */
    Set<MeetingDecision> newestDecisions(Collection<String> references) {
        return references.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery("""
                select d from MeetingDecision d where d.candidacy.reference in :references
                and d.seq = (select max(o.seq) from MeetingDecision o where o.candidacy = d.candidacy)""", MeetingDecision.class)
                        .setParameter("references", references)
                        .getResultList());
    }

    List<MeetingDecision> decisions(String reference) {
        return em.createQuery("""
                select d from MeetingDecision d where d.candidacy.reference = :reference order by d.seq""", MeetingDecision.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    Optional<MeetingDecision> decision(String reference) {
        return decisions(reference).stream().reduce((older, newer) -> newer);
    }

    List<AppealDecision> reviews(String reference) {
        return em.createQuery("""
                select r from AppealDecision r where r.candidacy.reference = :reference order by r.seq""", AppealDecision.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    private List<AppealDecision> reviews(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : em.createQuery("""
                select r from AppealDecision r where r.candidacy.reference in :references
                and r.seq = (select max(o.seq) from AppealDecision o where o.candidacy = r.candidacy)""", AppealDecision.class)
                        .setParameter("references", references)
                        .getResultList();
    }

    Optional<AppealDecision> review(String reference) {
        return reviews(reference).stream().reduce((older, newer) -> newer);
    }

    void add(Object record) {
        em.persist(record);
        em.flush();
    }
}
