package fangxin.procedure.consultation;

import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.consultation.Consultation.ConsultationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of the requests for opinions, with the replies to them: finds those of a candidacy, of one letter, running
 * at an office or to be answered by an agency; also the candidacies of a round's owner at a stage.
 */
@ApplicationScoped
public class ConsultationRepository {
    /** Paths and expressions that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "case", "coalesce(p.signSortKey, m.nameSortKey)",
            "reference", "k.reference",
            "merchant", "m.nameSortKey",
            "type", ListOrder.byConstants("c.type", ConsultationType.class),
            "ends", "c.endsOn");

    private static final String LISTED =
            "from Consultation c join c.candidacy k join k.round r join k.merchant m" + " left join k.premises p";
    private static final String NEWEST =
            "c.generation = (select max(o.generation) from Consultation o where o.candidacy = k)";
    private static final String ASKED =
            "exists (select a from Consultation o join o.agencies a where o = c and a in :mine)";
    private static final String WAITING =
            "exists (select a from Consultation o join o.agencies a where o = c and a in :mine"
                    + " and not exists (select y.id from ConsultationReply y where y.consultation = o and y.agency = a))";

    @PersistenceContext
    EntityManager em;

    public Optional<Consultation> newest(String reference) {
        return em.createQuery("""
            select c from Consultation c where c.candidacy.reference = :reference order by c.generation desc\
            """, Consultation.class)
                .setParameter("reference", reference)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the newest request for each candidacy, in the order of the candidacies. */
    public List<Consultation> newest(List<Candidacy> candidacies) {
        return candidacies.isEmpty()
                ? List.of()
                : em
                        .createQuery("""
                            select c from Consultation c where c.candidacy in :candidacies
                            and c.generation = (select max(o.generation) from Consultation o where o.candidacy = c.candidacy)\
                            """, Consultation.class)
                        .setParameter("candidacies", candidacies)
                        .getResultList()
                        .stream()
                        .sorted(Comparator.comparingInt(one -> candidacies.indexOf(one.candidacy())))
                        .toList();
    }

    /**
     * Returns a part of the running requests of this officer's offices; without an order of the reader, by due day.
     */
    List<Consultation> running(Actor officer, ConsultationFilter filter, ListSlice slice) {
        return running(officer, filter).rows(em, slice, ORDERS, "k.dueOn, k.reference", "k.reference");
    }

    long countRunning(Actor officer, ConsultationFilter filter) {
        return running(officer, filter).count(em);
    }

    private static ListQuery<Consultation> running(Actor officer, ConsultationFilter filter) {
        return ListQuery.of(Consultation.class, "c", LISTED)
                .among("r.owner", officer.placesAs(Role.COUNTY_OFFICE).toList())
                .equal("k.stage", Stage.IN_CONSULTATION)
                .where(NEWEST)
                .without(new RecusalCondition(officer.away()), "m.id")
                .contains(filter.text(), "p.signName", "m.name", "k.reference")
                .equal("c.type", filter.type())
                .onDays("c.endsOn", filter.ends());
    }

    /**
     * Returns a part of the running requests to the agencies of this person; without an order of the reader, by last
     * day.
     */
    List<Consultation> findRequests(Actor member, OpinionRequestFilter filter, ListSlice slice) {
        return findRequests(member, filter)
                .rows(em, slice, ORDERS, "c.endsOn, c.requestedAt, k.reference", "k.reference");
    }

    long countAsked(Actor member, OpinionRequestFilter filter) {
        return findRequests(member, filter).count(em);
    }

    private static ListQuery<Consultation> findRequests(Actor member, OpinionRequestFilter filter) {
        List<String> agencies = member.placesAs(Role.CONFERENCE_MEMBER).toList();
        ListQuery<Consultation> query = ListQuery.of(Consultation.class, "c", LISTED);
        if (agencies.isEmpty()) {
            return query.none();
        }
        if (filter.state() != null) {
            query.where(filter.state() == OpinionRequestFilter.RequestState.WAITING ? WAITING : "not " + WAITING);
        }
        return query.where(ASKED, "mine", agencies)
                .equal("k.stage", Stage.IN_CONSULTATION)
                .where(NEWEST)
                .without(new RecusalCondition(member.away()), "m.id")
                .contains(filter.text(), "p.signName", "m.name", "k.reference")
                .equal("c.type", filter.type())
                .onDays("c.endsOn", filter.ends());
    }

    /** Returns the references of candidacies in consultation whose newest request ends on a day or later. */
    List<String> findEndingFrom(LocalDate first) {
        return em.createQuery("""
            select c.candidacy.reference from Consultation c where c.endsOn >= :first
            and c.candidacy.stage = fangxin.procedure.candidacy.Stage.IN_CONSULTATION and c.generation =
            (select max(o.generation) from Consultation o where o.candidacy = c.candidacy)
            order by c.candidacy.reference\
            """, String.class).setParameter("first", first).getResultList();
    }

    List<Consultation> of(String reference) {
        return em.createQuery("""
            select c from Consultation c where c.candidacy.reference = :reference order by c.generation\
            """, Consultation.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    /** Returns the requests that went out in the same letter. */
    List<Consultation> ofSameLetter(Consultation asked) {
        return em.createQuery("""
            select c from Consultation c where c.candidacy.round = :round and c.requestedBy = :by
            and c.requestedAt = :at order by c.candidacy.reference\
            """, Consultation.class)
                .setParameter("round", asked.candidacy().round())
                .setParameter("by", asked.requestedBy())
                .setParameter("at", asked.requestedAt())
                .getResultList();
    }

    /** Returns the running requests to some agencies. */
    List<Consultation> runningAt(Collection<String> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select c from Consultation c where c.candidacy.stage = :stage
                    and exists (select a from Consultation o join o.agencies a where o = c and a in :agencies)
                    and c.generation = (select max(o.generation) from Consultation o where o.candidacy = c.candidacy)
                    order by c.endsOn, c.requestedAt\
                    """, Consultation.class)
                        .setParameter("agencies", agencies)
                        .setParameter("stage", Stage.IN_CONSULTATION)
                        .getResultList();
    }

    /** Candidacies at a stage, in the rounds that this officer's offices own. */
    List<Candidacy> ownedAt(Actor officer, Stage stage) {
        List<String> owners = officer.placesAs(Role.COUNTY_OFFICE).toList();
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select c from Candidacy c where c.round.owner in :owners and c.stage = :stage
                    order by c.dueOn, c.reference\
                    """, Candidacy.class)
                        .setParameter("owners", owners)
                        .setParameter("stage", stage)
                        .getResultStream()
                        .filter(candidacy ->
                                !officer.isRecusedFrom(candidacy.merchant().id()))
                        .toList();
    }

    void add(Consultation consultation) {
        em.persist(consultation);
        em.flush();
    }
}
