package fangxin.supervision.renewal;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.naming.signing.OfficialDocumentState;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleStep;
import fangxin.organization.identity.RecusalCondition;
import fangxin.round.TitleTrack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Repository of renewals and their notifications: stores, finds and locks them, lists and counts those of offices
 * without recused holders, and finds titles to be notified, reminded or brought into the transition.
 */
@ApplicationScoped
class RenewalRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "t.signSortKey",
            "number", "r.number",
            "title", "t.number",
            "state", ListOrder.byConstants("r.state", RenewalState.class),
            "ending", "r.termEnd",
            "submitted", "r.submittedAt",
            "due", "r.dueOn");

    @PersistenceContext
    EntityManager em;

    Renewal byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    Optional<Renewal> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(Renewal.class, known));
    }

    /** Returns the number of the title of a renewal, read without loading either: the title is locked first. */
    String titleOf(String number) {
        return em.createQuery("select r.title.number from Renewal r where r.number = :number", String.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /**
     * Returns the renewal, locked until the transaction ends: a second person waits and reads what the first has saved.
     */
    Renewal findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(Renewal.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    void add(Renewal renewal) {
        em.persist(renewal);
        em.flush();
    }

    /** Writes the changes, so that the view has their version. */
    void flush() {
        em.flush();
    }

    /** Returns all renewals of a title, the newest first. */
    List<Renewal> ofTitle(String title) {
        return em.createQuery("""
                    select r from Renewal r where r.title.number = :title order by r.openedAt desc, r.number desc\
                    """, Renewal.class).setParameter("title", title).getResultList();
    }

    /** Returns the open renewal of a title. */
    Optional<Renewal> openOf(String title) {
        return ofTitle(title).stream()
                .filter(renewal -> renewal.state().isOpen())
                .findFirst();
    }

    /** Returns the numbers of renewals whose last day, or last day for asking for a review, is on a day or later. */
    List<String> dueFrom(LocalDate day) {
        return em.createQuery("""
                    select r.number from Renewal r where (r.state in :open and r.dueOn >= :day)
                    or (r.state = :refused and r.reviewUntil >= :day) order by r.number\
                    """, String.class)
                .setParameter("open", RenewalState.open())
                .setParameter("refused", RenewalState.REFUSED)
                .setParameter("day", day)
                .getResultList();
    }

    /** Renewals of offices below on which these offices decide, or whose refusals they review. */
    List<Renewal> ofOfficesBelow(Collection<String> offices, RecusalCondition recusal) {
        return offices.isEmpty()
                ? List.of()
                : recusal.bind(em.createQuery(
                                        "select r from Renewal r join fetch r.title t"
                                                + " where ((r.reviewOffice in :offices"
                                                + " and t.owner <> r.reviewOffice and r.state = :reviewed)"
                                                + " or (r.decidingOffice in :offices"
                                                + " and t.owner <> r.decidingOffice and r.state = :submitted))"
                                                + recusal.condition("coalesce(t.merchant, '')"),
                                        Renewal.class)
                                .setParameter("offices", offices)
                                .setParameter("reviewed", RenewalState.UNDER_REVIEW)
                                .setParameter("submitted", RenewalState.SUBMITTED))
                        .getResultList();
    }

    /**
     * Returns the renewals of some offices that are not decided although the term of the title has ended, and for which
     * neither the holder nor the end of a measure is awaited.
     */
    List<Renewal> overdue(Collection<String> offices, LocalDate today, RecusalCondition recusal) {
        return offices.isEmpty()
                ? List.of()
                : recusal
                        .bind(em.createQuery(
                                        "select r from Renewal r join fetch r.title t where t.owner in :offices"
                                                + " and r.state in :pending and r.termEnd < :today"
                                                + recusal.condition("coalesce(t.merchant, '')"),
                                        Renewal.class)
                                .setParameter("offices", offices)
                                .setParameter("pending", RenewalState.pending())
                                .setParameter("today", today))
                        .getResultList()
                        .stream()
                        .filter(renewal -> renewal.isOverdue(today))
                        .toList();
    }

    /** Returns the renewals of some offices that were submitted and are not decided. */
    List<Renewal> waiting(Collection<String> offices, RecusalCondition recusal) {
        return offices.isEmpty()
                ? List.of()
                : recusal.bind(em.createQuery(
                                        "select r from Renewal r join fetch r.title t where t.owner in :offices"
                                                + " and r.state in :pending"
                                                + recusal.condition("coalesce(t.merchant, '')"),
                                        Renewal.class)
                                .setParameter("offices", offices)
                                .setParameter("pending", RenewalState.pending()))
                        .getResultList();
    }

    /**
     * Returns the numbers of the renewals, among those given, that were taken into an official document which was
     * dropped in the signing chain, or which no longer includes their titles; they can be taken into another one.
     */
    Set<String> withoutDocument(Collection<Renewal> several) {
        List<Renewal> inDocument = several.stream()
                .filter(renewal -> renewal.state() == RenewalState.IN_DOCUMENT)
                .toList();
        if (inDocument.isEmpty()) {
            return Set.of();
        }
        Set<List<Object>> included = em
                .createQuery("""
                    select i.document.id, i.subject from OfficialDocumentItem i where i.document.id in :documents
                    and i.excluded = false and i.document.state <> :dropped\
                    """, Object[].class)
                .setParameter(
                        "documents", inDocument.stream().map(Renewal::document).collect(Collectors.toSet()))
                .setParameter("dropped", OfficialDocumentState.DROPPED)
                .getResultList()
                .stream()
                .map(row -> List.of(row[0], row[1]))
                .collect(Collectors.toSet());
        return inDocument.stream()
                .filter(renewal -> !included.contains(
                        List.<Object>of(renewal.document(), renewal.title().number())))
                .map(Renewal::number)
                .collect(Collectors.toSet());
    }

    /** Lists a part of the renewals of some offices: without an order of the reader, those that are due first. */
    List<Renewal> ofOwners(Collection<String> owners, RenewalFilter filter, RecusalCondition recusal, ListSlice slice) {
        return query(owners, filter, recusal)
                .rows(em, slice, ORDERS, "r.dueOn nulls last, r.openedAt desc, r.number", "r.number");
    }

    long countOfOwners(Collection<String> owners, RenewalFilter filter, RecusalCondition recusal) {
        return query(owners, filter, recusal).count(em);
    }

    /**
     * Creates the query of renewals; drafts are left out, since only the holder reads them until they are submitted.
     */
    private static ListQuery<Renewal> query(Collection<String> owners, RenewalFilter filter, RecusalCondition recusal) {
        return ListQuery.of(Renewal.class, "r", "from Renewal r join r.title t")
                .among("t.owner", owners)
                .where("r.submittedAt is not null")
                .contains(filter.text(), "t.signName", "t.registeredName", "r.number", "t.number")
                .equal("r.state", filter.state())
                .onDays("r.termEnd", filter.ending())
                .without(recusal, "coalesce(t.merchant, '')");
    }

    /**
     * Returns the numbers of the next titles in their order whose term ends in some days, and whose holder was not
     * notified that it can renew. A draft is no application, and a transition is no term.
     */
    List<String> toOffer(LocalDate today, LocalDate until, String after, int most) {
        return em.createQuery("""
                    select t.number from Title t where t.number > :after and t.status in :valid
                    and t.validUntil >= :today and t.validUntil <= :until
                    and t.merchant is not null and t.status <> :transition and (t.track = :track
                    or t.candidacy is not null or t.registerImport is not null or t.referral is not null)
                    and not exists (select o.id from RenewalOffer o where o.title = t.number and o.lastDay = t.validUntil)
                    and not exists (select r.number from Renewal r where r.title = t
                    and (r.state in :pending or (r.state in :refused and r.termEnd = t.validUntil)))
                    order by t.number\
                    """, String.class)
                .setParameter("after", after)
                .setParameter("valid", TitleStatus.of(TitleStanding.VALID))
                .setParameter("today", today)
                .setParameter("until", until)
                .setParameter("pending", RenewalState.pending())
                .setParameter("refused", RenewalState.refused())
                .setParameter("track", TitleTrack.DEMONSTRATION)
                .setParameter("transition", TitleStatus.TRANSITION)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns whether the holder of a title was notified that it can renew the term to a day. */
    boolean isOffered(String title, LocalDate lastDay) {
        return !em.createQuery(
                        "select o.id from RenewalOffer o where o.title = :title and o.lastDay = :lastDay", String.class)
                .setParameter("title", title)
                .setParameter("lastDay", lastDay)
                .getResultList()
                .isEmpty();
    }

    /**
     * Returns the ids of the next notifications in their order whose title ends in some days, without an application or
     * a refusal for that term, and not reminded yet.
     */
    List<String> toRemind(LocalDate today, LocalDate until, String after, int most) {
        return em.createQuery("""
                    select o.id from RenewalOffer o where o.id > :after and o.remindedAt is null
                    and o.lastDay >= :today and o.lastDay <= :until
                    and exists (select t.number from Title t where t.number = o.title and t.validUntil = o.lastDay
                    and t.status in :valid)
                    and not exists (select r.number from Renewal r where r.title.number = o.title
                    and (r.state in :pending or (r.state in :refused and r.termEnd = o.lastDay)))
                    order by o.id\
                    """, String.class)
                .setParameter("after", after)
                .setParameter("today", today)
                .setParameter("until", until)
                .setParameter("valid", TitleStatus.of(TitleStanding.VALID))
                .setParameter("pending", RenewalState.pending())
                .setParameter("refused", RenewalState.refused())
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns a notification, locked until the transaction ends. */
    RenewalOffer offerForUpdate(String id) {
        return Optional.ofNullable(em.find(RenewalOffer.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(id));
    }

    void add(RenewalOffer offer) {
        em.persist(offer);
    }

    /**
     * Returns the numbers of the titles whose term ends today or has ended, with an application that is not decided or
     * whose refusal can still be reviewed, also those in transition.
     */
    List<String> titlesEnding(LocalDate today, int most) {
        return em.createQuery("""
                    select distinct t.number from Renewal r join r.title t where (r.state in :pending
                    or (r.state = :refused and r.reviewUntil >= :today)) and t.validUntil <= :today
                    and t.status in :from order by t.number\
                    """, String.class)
                .setParameter("pending", RenewalState.pending())
                .setParameter("refused", RenewalState.REFUSED)
                .setParameter("today", today)
                .setParameter("from", TitleStep.ENTER_TRANSITION.from())
                .setMaxResults(most)
                .getResultList();
    }
}
