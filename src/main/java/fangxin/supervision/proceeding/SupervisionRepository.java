package fangxin.supervision.proceeding;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.naming.signing.OfficialDocumentState;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Repository of proceedings of supervision: stores, finds and locks them, lists and counts those of offices without
 * recused holders, and finds those of a title or document, those that wait, and those whose day has passed.
 */
@ApplicationScoped
class SupervisionRepository {
    /** Paths and expressions that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "t.signSortKey",
            "number", "p.number",
            "title", "t.number",
            "state", ListOrder.byConstants("p.state", SupervisionState.class),
            "measure", "p.measure",
            "opened", "p.openedAt",
            "due", "p.dueOn");

    /** The steps after which a signed document that was not delivered has nothing left to bring about. */
    static final Set<SupervisionStep> OVERTAKEN =
            EnumSet.of(SupervisionStep.CONFIRM_RECTIFICATION, SupervisionStep.END_WITH_TITLE);

    /** Condition that the proceeding {@code p} has taken none of the steps {@code :overtaken}. */
    private static final String IN_EFFECT =
            " not exists (select o.id from SupervisionEntry o where o.proceeding = p and o.step in :overtaken)";

    @PersistenceContext
    EntityManager em;

    SupervisionProceeding byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    Optional<SupervisionProceeding> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(SupervisionProceeding.class, known));
    }

    /** Returns the number of the title of a proceeding, read without loading either: the title is locked first. */
    String titleOf(String number) {
        return em.createQuery(
                        "select p.title.number from SupervisionProceeding p where p.number = :number", String.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /**
     * Returns the rows of the closed proceedings under a trigger whose document was signed, on titles of some holders
     * in some statuses: credit code, title, number, time of the signature. Proceedings that only ended with their title
     * are left out.
     */
    List<Object[]> signedOn(String trigger, Collection<String> creditCodes, Set<TitleStatus> statuses) {
        return em.createQuery("""
                    select t.creditCode, t.number, p.number, e.recordedAt from SupervisionEntry e join e.proceeding p
                    join p.title t where e.step = :sign and p.triggerCode = :trigger and p.state = :closed
                    and t.creditCode in :codes and t.status in :statuses order by p.number\
                    """, Object[].class)
                .setParameter("sign", SupervisionStep.SIGN)
                .setParameter("trigger", trigger)
                .setParameter("closed", SupervisionState.CLOSED)
                .setParameter("codes", creditCodes)
                .setParameter("statuses", statuses)
                .getResultList();
    }

    /**
     * Returns the proceeding, locked until the transaction ends: a second officer waits and reads what the first has
     * saved.
     */
    SupervisionProceeding findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(SupervisionProceeding.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the number of the proceeding with the token of an address, by its hash. */
    Optional<String> numberByToken(String tokenHash) {
        return em.createQuery("select p.number from SupervisionProceeding p where p.tokenHash = :hash", String.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** Returns the decided proceeding for which an official document was drafted. */
    Optional<SupervisionProceeding> ofDocument(String document) {
        return em.createQuery(
                        "select p from SupervisionProceeding p where p.document = :document",
                        SupervisionProceeding.class)
                .setParameter("document", document)
                .getResultStream()
                .findFirst();
    }

    void add(SupervisionProceeding proceeding) {
        em.persist(proceeding);
        em.flush();
    }

    /** Returns all proceedings of a title, the newest first. */
    List<SupervisionProceeding> ofTitle(String title) {
        return em.createQuery("""
                    select p from SupervisionProceeding p where p.title.number = :title
                    order by p.openedAt desc, p.number desc\
                    """, SupervisionProceeding.class)
                .setParameter("title", title)
                .getResultList();
    }

    /** Returns the numbers of the proceedings that were proposed because the rectification of one was missed. */
    List<String> successorsOf(String number) {
        return em.createQuery(
                        "select p.number from SupervisionProceeding p where p.previous = :number order by p.number",
                        String.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Returns the numbers of the open proceedings of a title. */
    List<String> openOf(String title) {
        return em.createQuery("""
                    select p.number from SupervisionProceeding p where p.title.number = :title and p.state in :open
                    order by p.number\
                    """, String.class)
                .setParameter("title", title)
                .setParameter("open", SupervisionState.open())
                .getResultList();
    }

    /** Lists the proceedings in which a merchant was asked for its statement, the newest first. */
    List<SupervisionProceeding> askedOf(Collection<String> merchants) {
        return merchants.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select p from SupervisionProceeding p join fetch p.title t where t.merchant in :merchants
                        and p.tokenHash is not null order by p.openedAt desc, p.number desc\
                        """, SupervisionProceeding.class)
                        .setParameter("merchants", merchants)
                        .getResultList();
    }

    /** Proceedings whose signed document is in effect and is delivered by public notice, the newest first. */
    List<SupervisionProceeding> publishedDecisions() {
        return em.createQuery(
                        """
                    select p from SupervisionProceeding p join fetch p.title where p.decisionPublicFrom is not null
                    and p.decisionDeliveredOn is null and\
                    """ + IN_EFFECT + " order by p.decisionPublicFrom desc, p.number desc",
                        SupervisionProceeding.class)
                .setParameter("overtaken", OVERTAKEN)
                .getResultList();
    }

    /**
     * Returns the numbers of proceedings whose signed document was published until before a day, in the order of their
     * titles.
     */
    List<String> decisionNoticesOver(LocalDate day, int most) {
        return em.createQuery("""
                    select p.number from SupervisionProceeding p where p.decisionPublicUntil < :day
                    and p.decisionDeliveredOn is null order by p.title.number, p.number\
                    """, String.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Returns the rows of the proceedings of some offices whose signed document is in effect, has to be delivered and
     * is not published: number, sign, registered name, state, since, last day.
     */
    List<Object[]> undelivered(Collection<String> offices, RecusalCondition recusal) {
        return recusal.bind(
                        em.createQuery("""
                    select p.number, t.signName, t.registeredName, p.state, p.since, p.dueOn
                    from SupervisionProceeding p join p.title t where t.owner in :offices and p.signedOn is not null
                    and p.decisionDeliveredOn is null and p.decisionPublicFrom is null and\
                    """ + IN_EFFECT + recusal.condition("coalesce(t.merchant, '')"), Object[].class)
                                .setParameter("offices", offices)
                                .setParameter("overtaken", OVERTAKEN))
                .getResultList();
    }

    /**
     * Returns the proceedings whose paper is delivered by public notice and whose holder can still be heard, the newest
     * first.
     */
    List<SupervisionProceeding> publiclyDelivered() {
        return em.createQuery("""
                    select p from SupervisionProceeding p join fetch p.title where p.publicFrom is not null
                    and p.state in :heard order by p.publicFrom desc, p.number desc\
                    """, SupervisionProceeding.class)
                .setParameter(
                        "heard", EnumSet.of(SupervisionState.IN_PUBLIC_DELIVERY, SupervisionState.STATEMENT_ASKED))
                .getResultList();
    }

    /**
     * Returns the numbers of proceedings in a state whose last day is before a day, in the order in which their titles
     * are locked.
     */
    List<String> dueBefore(SupervisionState state, LocalDate day, int most) {
        return em.createQuery("""
                    select p.number from SupervisionProceeding p where p.state = :state and p.dueOn < :day
                    order by p.title.number, p.number\
                    """, String.class)
                .setParameter("state", state)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the numbers of the titles under a reminder or rectification that no open proceeding follows. */
    List<String> unfollowedMeasures(int most) {
        return em.createQuery("""
                    select t.number from Title t where t.status in (fangxin.naming.title.TitleStatus.WARNED,
                    fangxin.naming.title.TitleStatus.RECTIFYING) and not exists (select p.number
                    from SupervisionProceeding p where p.title = t and p.state in :open) order by t.number\
                    """, String.class)
                .setParameter("open", SupervisionState.open())
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the numbers of open proceedings whose last day is on a day or later. */
    List<String> dueFrom(LocalDate day) {
        return em.createQuery("""
                    select p.number from SupervisionProceeding p where p.state in :open and p.dueOn >= :day
                    order by p.number\
                    """, String.class)
                .setParameter("open", SupervisionState.open())
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * Returns the rows of the proceedings of some offices in some states, and of those whose official document was
     * dropped: number, sign, registered name, state, since, last day.
     */
    List<Object[]> waiting(Collection<String> offices, Set<SupervisionState> states, RecusalCondition recusal) {
        return recusal.bind(em.createQuery("""
                    select p.number, t.signName, t.registeredName, p.state, p.since, p.dueOn
                    from SupervisionProceeding p join p.title t where t.owner in :offices and (p.state in :states
                    or (p.state = :decided and exists (select d.id from OfficialDocument d where d.id = p.document
                    and d.state = :dropped)))\
                    """ + recusal.condition("coalesce(t.merchant, '')"), Object[].class)
                        .setParameter("offices", offices)
                        .setParameter("states", states)
                        .setParameter("decided", SupervisionState.DECIDED)
                        .setParameter("dropped", OfficialDocumentState.DROPPED))
                .getResultList();
    }

    /** Lists a part of the proceedings of some offices: without an order of the reader, those that are due first. */
    List<SupervisionProceeding> ofOwners(
            Collection<String> owners, SupervisionFilter filter, RecusalCondition recusal, ListSlice slice) {
        return query(owners, filter, recusal)
                .rows(em, slice, ORDERS, "p.dueOn nulls last, p.openedAt desc, p.number", "p.number");
    }

    long countOfOwners(Collection<String> owners, SupervisionFilter filter, RecusalCondition recusal) {
        return query(owners, filter, recusal).count(em);
    }

    private static ListQuery<SupervisionProceeding> query(
            Collection<String> owners, SupervisionFilter filter, RecusalCondition recusal) {
        return ListQuery.of(SupervisionProceeding.class, "p", "from SupervisionProceeding p join p.title t")
                .among("t.owner", owners)
                .contains(filter.text(), "t.signName", "t.registeredName", "p.number", "t.number")
                .equal("p.state", filter.state())
                .equal("p.measure", filter.measure())
                .atDays("p.openedAt", filter.opened())
                .without(recusal, "coalesce(t.merchant, '')");
    }
}
