package fangxin.naming.plaque;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Queries of the plaques that wait for an office, to be handed over or taken back: counted by document, or listed
 * with their titles. Titles of old registers and of a level above have their plaques from elsewhere and wait only
 * for a return.
 */
@ApplicationScoped
class PlaqueQueue {
    /** The merchant of a title; a title of an old register may have none. */
    private static final String MERCHANT = "coalesce(t.merchant, '')";

    /** Joined with the document that named the title. */
    private static final String TO_HAND_OVER = """
        from Title t join t.timeline e where t.registerImport is null and t.referral is null and t.owner in :offices
        and t.status in :valid and t.plaque.handedOverOn is null and e.type = 'NAMED' and e.document is not null\
        """;

    /** Joined with the decision that demanded the plaque back: the last one about the title. */
    private static final String TO_TAKE_BACK = """
        from Title t join t.timeline e where t.owner in :offices and t.plaque.dueOn is not null
        and t.plaque.returnedOn is null and e.document is not null
        and e.seq = (select max(x.seq) from TitleEvent x where x.title = t and x.document is not null)\
        """;

    /**
     * Waiting plaques of one document: how many, and one of their titles; of plaques to be taken back one whose last day
     * is the earliest.
     *
     * @param document id of the official document
     * @param since day of the naming; for plaques to be taken back the time of the decision
     */
    record PlaqueGroup(
            String document,
            String documentNumber,
            long count,
            String title,
            String signName,
            String registeredName,
            Instant since,
            LocalDate namedOn,
            LocalDate dueOn) {
        /** This group and another one of the same document, with the title of the earlier last day. */
        PlaqueGroup with(PlaqueGroup other) {
            PlaqueGroup first = other.dueOn.isBefore(dueOn) ? other : this;
            return new PlaqueGroup(
                    document,
                    documentNumber,
                    count + other.count,
                    first.title,
                    first.signName,
                    first.registeredName,
                    other.since.isAfter(since) ? other.since : since,
                    namedOn,
                    first.dueOn);
        }
    }

    @PersistenceContext
    EntityManager em;

    /** The offices for which a person keeps plaques. */
    static List<String> offices(Actor actor) {
        return Stream.of(Role.COUNTY_OFFICE, Role.HANDLER)
                .flatMap(actor::placesAs)
                .distinct()
                .toList();
    }

    /** The plaques to hand over, counted by the document that named their titles. */
    List<PlaqueGroup> countToHandOver(Actor actor) {
        return toHandOver(actor, """
            select e.document, max(e.documentNumber), count(t), min(t.number), min(t.signName), min(t.registeredName),
            min(t.namedOn)\
            """, "", " group by e.document", Object[].class)
                .getResultStream()
                .map(row -> new PlaqueGroup(
                        (String) row[0],
                        (String) row[1],
                        (Long) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        null,
                        (LocalDate) row[6],
                        null))
                .toList();
    }

    /** The plaques to take back, counted by the document that demanded them, with the earliest of their last days. */
    List<PlaqueGroup> countToTakeBack(Actor actor) {
        return toTakeBack(actor, """
            select e.document, max(e.documentNumber), count(t), min(t.number), min(t.signName), min(t.registeredName),
            max(t.changedAt), t.plaque.dueOn\
            """, "", " group by e.document, t.plaque.dueOn", Object[].class)
                .getResultStream()
                .map(row -> new PlaqueGroup(
                        (String) row[0],
                        (String) row[1],
                        (Long) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Instant) row[6],
                        null,
                        (LocalDate) row[7]))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(PlaqueGroup::document, group -> group, PlaqueGroup::with),
                        groups -> List.copyOf(groups.values())));
    }

    /** Number of a document as the history of titles states it; null where no title has it. */
    String documentNumber(String document) {
        return em.createQuery(
                        "select max(e.documentNumber) from TitleEvent e where e.document = :document", String.class)
                .setParameter("document", document)
                .getSingleResult();
    }

    List<Title> toHandOver(Actor actor, String document, int first, int count) {
        return toHandOver(actor, "select t", " and e.document = :document", " order by t.number", Title.class)
                .setParameter("document", document)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    List<Title> toTakeBack(Actor actor, String document, int first, int count) {
        return toTakeBack(
                        actor,
                        "select t",
                        " and e.document = :document",
                        " order by t.plaque.dueOn, t.number",
                        Title.class)
                .setParameter("document", document)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    long countToHandOver(Actor actor, String document) {
        return toHandOver(actor, "select count(t)", " and e.document = :document", "", Long.class)
                .setParameter("document", document)
                .getSingleResult();
    }

    long countToTakeBack(Actor actor, String document) {
        return toTakeBack(actor, "select count(t)", " and e.document = :document", "", Long.class)
                .setParameter("document", document)
                .getSingleResult();
    }

    private <T> TypedQuery<T> toHandOver(Actor actor, String select, String filter, String rest, Class<T> type) {
        RecusalCondition recusal = new RecusalCondition(actor.away());
        return recusal.bind(
                em.createQuery(select + " " + TO_HAND_OVER + recusal.condition(MERCHANT) + filter + rest, type)
                        .setParameter("offices", offices(actor))
                        .setParameter("valid", TitleStatus.of(TitleStanding.VALID)));
    }

    private <T> TypedQuery<T> toTakeBack(Actor actor, String select, String filter, String rest, Class<T> type) {
        RecusalCondition recusal = new RecusalCondition(actor.away());
        return recusal.bind(
                em.createQuery(select + " " + TO_TAKE_BACK + recusal.condition(MERCHANT) + filter + rest, type)
                        .setParameter("offices", offices(actor)));
    }
}
