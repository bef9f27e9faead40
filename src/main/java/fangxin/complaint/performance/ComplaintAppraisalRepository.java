package fangxin.complaint.performance;

import fangxin.common.NotFound;
import fangxin.complaint.callback.AppraisedScope;
import fangxin.complaint.callback.CallBackState;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of monthly appraisals with their cases, figures and appeals: stores, finds and lists them, locks
 * appraisals and appeals, lists and counts figures and cases as far as the reader may see them, and reads whether
 * call-backs of a month were drawn or are open.
 */
@ApplicationScoped
class ComplaintAppraisalRepository {
    /** Appeal that is not decided, with the office of its case. */
    record OpenAppeal(FigureAppeal appeal, String office) {}

    private static final Map<String, String> ORDERS = Map.of(
            "month", "f.appraisedMonth",
            "rank", "f.peerRank",
            "bound", "f.bound",
            "numerator", "f.numerator",
            "denominator", "f.denominator",
            "recovered", "f.recovered");

    /** Default order: ranked figures first in each month, agencies without cases last. */
    private static final String RANKED_FIRST = "f.appraisedMonth desc, "
            + ListOrder.byConstants("f.type", FigureClass.class)
            + " desc, f.formula, f.agencyLevel, f.peers, f.peerRank, f.agency";

    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    Optional<ComplaintAppraisal> find(String month) {
        return Optional.ofNullable(month).map(known -> em.find(ComplaintAppraisal.class, known));
    }

    ComplaintAppraisal byMonth(String month) {
        return find(month).orElseThrow(() -> new NotFound(String.valueOf(month)));
    }

    ComplaintAppraisal findForUpdate(String month) {
        byMonth(month);
        return em.find(ComplaintAppraisal.class, month, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ComplaintAppraisal> all() {
        return em.createQuery("select a from ComplaintAppraisal a order by a.month desc", ComplaintAppraisal.class)
                .getResultList();
    }

    /** Returns the months whose figures are not published, with a last day of appeals on a day or later. */
    List<String> dueFrom(LocalDate day) {
        return em.createQuery("""
                    select a.month from ComplaintAppraisal a where a.state = :open and a.appealUntil >= :day
                    order by a.month\
                    """, String.class)
                .setParameter("open", ComplaintAppraisalState.OPEN_TO_APPEALS)
                .setParameter("day", day)
                .getResultList();
    }

    /** Returns the numbers of the appraised agencies by month and level. */
    Map<String, Map<AppraisalLevel, Integer>> countAgencies() {
        Map<String, Map<AppraisalLevel, Integer>> counted = new HashMap<>();
        em.createQuery("""
                    select f.appraisedMonth, f.agencyLevel, count(distinct f.agency) from AppraisalFigure f
                    group by f.appraisedMonth, f.agencyLevel\
                    """, Object[].class)
                .getResultList()
                .forEach(row -> counted.computeIfAbsent((String) row[0], month -> new EnumMap<>(AppraisalLevel.class))
                        .put((AppraisalLevel) row[1], ((Number) row[2]).intValue()));
        return counted;
    }

    /** Returns the number of the call-backs of a month that are not over. */
    long openCallBacks(String month) {
        return em.createQuery(
                        "select count(c) from CallBack c where c.closingMonth = :month and c.state = :waiting",
                        Long.class)
                .setParameter("month", month)
                .setParameter("waiting", CallBackState.WAITING)
                .getSingleResult();
    }

    boolean isDrawn(String month) {
        return em.createQuery("select count(d) from CallBackDraw d where d.month = :month", Long.class)
                        .setParameter("month", month)
                        .getSingleResult()
                > 0;
    }

    List<AppraisedCase> cases(String month) {
        return em.createQuery(
                        "select c from AppraisedCase c where c.appraisedMonth = :month order by c.complaint",
                        AppraisedCase.class)
                .setParameter("month", month)
                .getResultList();
    }

    /** Returns the cases of an agency in a month that a person reads. */
    List<AppraisedCase> cases(AppraisalFigure figure, AppraisedScope scope) {
        String ofAgency = switch (figure.level()) {
            case CITY -> "";
            case OFFICE -> " and c.office = :agency";
            case UNIT -> " and c.unit = :agency";
        };
        TypedQuery<AppraisedCase> query = em.createQuery(
                        "select c from AppraisedCase c where c.appraisedMonth = :month"
                                + ofAgency
                                + (scope.all() ? "" : " and (c.office in :offices or c.unit in :units)")
                                + " order by c.complaint",
                        AppraisedCase.class)
                .setParameter("month", figure.month());
        if (!ofAgency.isEmpty()) {
            query.setParameter("agency", figure.agency());
        }
        if (!scope.all()) {
            query.setParameter("offices", AppraisedScope.orNobody(scope.offices()))
                    .setParameter("units", AppraisedScope.orNobody(scope.units()));
        }
        return query.getResultList();
    }

    AppraisedCase appraisedCase(String month, String complaint) {
        return Optional.ofNullable(em.find(AppraisedCase.class, AppraisedCase.idOf(month, complaint)))
                .orElseThrow(() -> new NotFound(complaint));
    }

    Optional<AppraisedCase> caseOf(String id) {
        return Optional.ofNullable(em.find(AppraisedCase.class, id));
    }

    List<AppraisalFigure> figures(String month) {
        return em.createQuery("select f from AppraisalFigure f where f.appraisedMonth = :month", AppraisalFigure.class)
                .setParameter("month", month)
                .getResultList();
    }

    AppraisalFigure figure(String month, String agency, String formula) {
        return Optional.ofNullable(em.find(AppraisalFigure.class, AppraisalFigure.idOf(month, agency, formula)))
                .orElseThrow(() -> new NotFound(month + "/" + agency + "/" + formula));
    }

    List<AppraisalFigure> list(AppraisedScope scope, FigureFilter filter, ListSlice slice) {
        return query(scope, filter).rows(em, slice, ORDERS, RANKED_FIRST, "f.id");
    }

    long count(AppraisedScope scope, FigureFilter filter) {
        return query(scope, filter).count(em);
    }

    /**
     * Returns the query: before the publication an office reads its own figures and those of its units, and a unit its
     * own.
     */
    private static ListQuery<AppraisalFigure> query(AppraisedScope scope, FigureFilter filter) {
        ListQuery<AppraisalFigure> query = ListQuery.of(AppraisalFigure.class, "f", "from AppraisalFigure f");
        if (scope.isEmpty()) {
            return query.none();
        }
        if (!scope.all()) {
            Collection<String> own = new ArrayList<>(scope.offices());
            own.addAll(scope.units());
            query.where(
                    "(f.agency in :own or exists (select a.month from ComplaintAppraisal a"
                            + " where a.month = f.appraisedMonth and a.state = :published))",
                    Map.of("own", AppraisedScope.orNobody(own), "published", ComplaintAppraisalState.PUBLISHED));
        }
        return query.equal("f.appraisedMonth", filter.month())
                .equal("f.formula", filter.formula())
                .equal("f.agencyLevel", filter.level())
                .equal("f.peers", filter.peers())
                .equal("f.agency", filter.agency())
                .equal("f.type", filter.type());
    }

    Optional<FigureAppeal> appeal(String id) {
        return Optional.ofNullable(em.find(FigureAppeal.class, id));
    }

    FigureAppeal appealForUpdate(String month, String complaint, String formula) {
        String id = FigureAppeal.idOf(month, complaint, formula);
        return Optional.ofNullable(em.find(FigureAppeal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(id));
    }

    List<FigureAppeal> appeals(String month, String formula) {
        return em.createQuery(
                        "select a from FigureAppeal a where a.appraisedMonth = :month and a.formula = :formula",
                        FigureAppeal.class)
                .setParameter("month", month)
                .setParameter("formula", formula)
                .getResultList();
    }

    List<FigureAppeal> appealsOf(AppraisedCase appraised) {
        return em.createQuery(
                        "select a from FigureAppeal a where a.appraisedMonth = :month and a.complaint = :complaint",
                        FigureAppeal.class)
                .setParameter("month", appraised.month())
                .setParameter("complaint", appraised.complaint())
                .getResultList();
    }

    List<OpenAppeal> openAppeals() {
        return em
                .createQuery(
                        "select a, c.office from FigureAppeal a, AppraisedCase c where a.state = :open"
                                + " and c.appraisedMonth = a.appraisedMonth and c.complaint = a.complaint order by a.appealedAt, a.id",
                        Object[].class)
                .setParameter("open", FigureAppealState.OPEN)
                .getResultList()
                .stream()
                .map(row -> new OpenAppeal((FigureAppeal) row[0], (String) row[1]))
                .toList();
    }

    long countOfOpenAppeals(String month) {
        return em.createQuery(
                        "select count(a) from FigureAppeal a where a.state = :open and a.appraisedMonth = :month",
                        Long.class)
                .setParameter("open", FigureAppealState.OPEN)
                .setParameter("month", month)
                .getSingleResult();
    }
}
