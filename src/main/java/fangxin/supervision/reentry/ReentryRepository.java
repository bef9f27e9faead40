package fangxin.supervision.reentry;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.RecusalCondition;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
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

/**
 * Repository of bans on re-entry: stores, finds and locks them, lists and counts those of offices without recused
 * subjects, and finds those in force for credit codes or in a district, those of a title, those proposed for
 * applications, and the applications under way in a district.
 */
@ApplicationScoped
class ReentryRepository {
    /** The office that decides on a ban: that of the application or pledge, else that of the revoked title. */
    private static final String OFFICE = "coalesce(r.owner, p.agency, t.owner)";

    /** Paths and expressions that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "t.signSortKey",
            "holder", "b.holderSortKey",
            "creditCode", "b.creditCode",
            "title", "t.number",
            "cause", ListOrder.byConstants("b.cause", ReentryBanCause.class),
            "state", ListOrder.byConstants("b.state", ReentryBanState.class),
            "lastDay", "b.lastDay");

    @PersistenceContext
    EntityManager em;

    ReentryBan byId(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(ReentryBan.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    ReentryBan findForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(ReentryBan.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    void add(ReentryBan ban) {
        em.persist(ban);
        em.flush();
    }

    List<ReentryBan> ofTitle(String title) {
        return em.createQuery(
                        "select b from ReentryBan b where b.title.number = :title order by b.id", ReentryBan.class)
                .setParameter("title", title)
                .getResultList();
    }

    /** Bans that run on a day and bind a credit code, or have none; and all that run in a district. */
    List<ReentryBan> running(String creditCode, String district, LocalDate day) {
        return em.createQuery("""
                    select b from ReentryBan b join fetch b.title t where b.state = :inForce and b.lastDay >= :day
                    and (b.creditCode = :code or b.creditCode is null or t.office = :district) order by b.id\
                    """, ReentryBan.class)
                .setParameter("inForce", ReentryBanState.IN_FORCE)
                .setParameter("day", day)
                .setParameter("code", creditCode)
                .setParameter("district", district)
                .getResultList();
    }

    /** Bans of any cause that run on a day and bind one of some credit codes, or have none. */
    List<ReentryBan> runningFor(Collection<String> creditCodes, LocalDate day) {
        return creditCodes.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select b from ReentryBan b join fetch b.title t where b.state = :inForce and b.lastDay >= :day
                        and (b.creditCode in :codes or b.creditCode is null) order by b.id\
                        """, ReentryBan.class)
                        .setParameter("inForce", ReentryBanState.IN_FORCE)
                        .setParameter("day", day)
                        .setParameter("codes", creditCodes)
                        .getResultList();
    }

    /** Bans in force that bind a credit code; those whose last day is over too. */
    List<ReentryBan> inForceFor(String creditCode) {
        return em.createQuery(
                        "select b from ReentryBan b where b.state = :inForce and b.creditCode = :code order by b.id",
                        ReentryBan.class)
                .setParameter("inForce", ReentryBanState.IN_FORCE)
                .setParameter("code", creditCode)
                .getResultList();
    }

    /** Lists the bans that were proposed for a credit code at the premises of a title, in any state. */
    List<ReentryBan> proposedFor(String title, String creditCode) {
        return em.createQuery("""
                    select b from ReentryBan b where b.title.number = :title and b.creditCode = :code
                    and (b.candidacy is not null or b.premises is not null)\
                    """, ReentryBan.class)
                .setParameter("title", title)
                .setParameter("code", creditCode)
                .getResultList();
    }

    /** Bans that were proposed for some applications and not passed. */
    List<ReentryBan> ofCandidacies(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select b from ReentryBan b where b.candidacy.reference in :references
                        and b.state in (fangxin.supervision.reentry.ReentryBanState.PROPOSED,
                        fangxin.supervision.reentry.ReentryBanState.IN_FORCE)\
                        """, ReentryBan.class)
                        .setParameter("references", references)
                        .getResultList();
    }

    /**
     * Lists the applications in a district that were submitted and have not ended for good, with their premises; drafts are
     * compared when they are submitted.
     */
    List<Candidacy> applicationsUnderWay(String district) {
        return em.createQuery("""
                    select c from Candidacy c join fetch c.premises join fetch c.merchant join fetch c.round
                    where c.agencies.office = :district and c.stage not in :others and c.refusalFinal = false
                    order by c.reference\
                    """, Candidacy.class)
                .setParameter("district", district)
                .setParameter("others", EnumSet.of(Stage.DRAFT, Stage.NAMED, Stage.WITHDRAWN, Stage.LAPSED))
                .getResultList();
    }

    /** Returns the rows of the proposals of some offices: id, sign, name of the applicant, since. */
    List<Object[]> waiting(Collection<String> offices, RecusalCondition recusal) {
        return recusal.bind(em.createQuery("""
                    select b.id, t.signName, b.holderName, b.openedAt from ReentryBan b join b.title t
                    left join b.candidacy c left join c.round r left join c.merchant m left join b.premises p
                    left join p.merchant pm where coalesce(r.owner, p.agency) in :offices and b.state = :proposed\
                    """ + recusal.condition("coalesce(m.id, pm.id)"), Object[].class)
                        .setParameter("offices", offices)
                        .setParameter("proposed", ReentryBanState.PROPOSED))
                .getResultList();
    }

    /** Lists a part of the bans of some offices: without an order of the reader, proposals first, then the newest. */
    List<ReentryBan> ofOwners(
            Collection<String> owners,
            ReentryFilter filter,
            RecusalCondition recusal,
            ListSlice slice,
            LocalDate today) {
        return query(owners, filter, recusal, today)
                .rows(
                        em,
                        slice,
                        ORDERS,
                        ListOrder.byConstants("b.state", ReentryBanState.class) + ", b.openedAt desc, b.id",
                        "b.id");
    }

    long countOfOwners(Collection<String> owners, ReentryFilter filter, RecusalCondition recusal, LocalDate today) {
        return query(owners, filter, recusal, today).count(em);
    }

    private static ListQuery<ReentryBan> query(
            Collection<String> owners, ReentryFilter filter, RecusalCondition recusal, LocalDate today) {
        boolean over = filter.state() == ReentryBanState.OVER;
        ListQuery<ReentryBan> query = ListQuery.of(
                        ReentryBan.class,
                        "b",
                        "from ReentryBan b join b.title t left join b.candidacy c left join c.round r"
                                + " left join c.merchant m left join b.premises p left join p.merchant pm")
                .among(OFFICE, owners)
                .contains(filter.text(), "t.signName", "b.holderName", "b.creditCode", "t.number")
                .equal("b.state", over ? ReentryBanState.IN_FORCE : filter.state())
                .onDays("b.lastDay", filter.lastDay())
                .without(recusal, "coalesce(t.merchant, '')")
                .withoutOuter(recusal, "m.id")
                .withoutOuter(recusal, "pm.id");
        return over || filter.state() == ReentryBanState.IN_FORCE
                ? query.where(over ? "b.lastDay < :today" : "b.lastDay >= :today", "today", today)
                : query;
    }
}
