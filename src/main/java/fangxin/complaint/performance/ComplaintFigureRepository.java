package fangxin.complaint.performance;

import fangxin.complaint.callback.AppraisedFact;
import fangxin.complaint.handling.HandlingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * Repository of the public figures of complaints: finds published months without them, counts the cases of an
 * appraisal, stores and lists them; it also sums published appraisal figures of a formula by office and year.
 */
@ApplicationScoped
class ComplaintFigureRepository {
    /**
     * Cases of an office with the same category and facts.
     *
     * @param struck  codes of the formulas from whose figures an upheld appeal has removed them
     * @param settled whether both parties had agreed by the end of the month
     */
    record CountedCases(
            String office,
            String category,
            Set<AppraisedFact> facts,
            Set<String> struck,
            boolean settled,
            int cases,
            BigDecimal recovered) {}

    @PersistenceContext
    EntityManager em;

    /** Returns the published months without figures, the oldest first. */
    List<String> missingMonths() {
        return em.createQuery(
                        "select a.month from ComplaintAppraisal a where a.state = :published and not exists"
                                + " (select f.id from PublishedComplaintFigure f where f.appraisedMonth = a.month) order by a.month",
                        String.class)
                .setParameter("published", ComplaintAppraisalState.PUBLISHED)
                .getResultList();
    }

    /** Returns the cases of an appraisal, counted by office, category, facts and outcome at the end of the month. */
    List<CountedCases> counted(YearMonth month) {
        return em
                .createQuery(
                        "select a.office, c.category, a.facts, a.struck, c.state, c.endedOn, count(a), sum(a.recovered)"
                                + " from AppraisedCase a, ComplaintCase c"
                                + " where a.appraisedMonth = :month and c.number = a.complaint"
                                + " group by a.office, c.category, a.facts, a.struck, c.state, c.endedOn",
                        Object[].class)
                .setParameter("month", month.toString())
                .getResultList()
                .stream()
                .map(row -> new CountedCases(
                        (String) row[0],
                        (String) row[1],
                        AppraisedCase.factsOf((String) row[2]),
                        AppraisedCase.parted((String) row[3]),
                        row[4] == HandlingState.SETTLED
                                && row[5] != null
                                && !((LocalDate) row[5]).isAfter(month.atEndOfMonth()),
                        Math.toIntExact((Long) row[6]),
                        (BigDecimal) row[7]))
                .toList();
    }

    /** @param minimum cases with recovered money below which the sum is not stored */
    void add(String month, List<ComplaintCell> cells, int minimum) {
        cells.forEach(cell -> em.persist(new PublishedComplaintFigure(month, cell, minimum)));
        em.flush();
    }

    /** Returns the months with figures, the newest first. */
    List<String> months() {
        return em.createQuery(
                        "select distinct f.appraisedMonth from PublishedComplaintFigure f order by f.appraisedMonth desc",
                        String.class)
                .getResultList();
    }

    /** Returns the figures of some months. */
    List<PublishedComplaintFigure> figures(List<String> months) {
        return months.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select f from PublishedComplaintFigure f where f.appraisedMonth in :months",
                                PublishedComplaintFigure.class)
                        .setParameter("months", months)
                        .getResultList();
    }

    /** Sums of the numerators, denominators and recovered money of published figures of a year, by office. */
    List<Object[]> sums(int year, String formula) {
        return em.createQuery(
                        "select f.agency, sum(f.numerator), sum(f.denominator), sum(f.recovered)"
                                + " from AppraisalFigure f, ComplaintAppraisal a where a.month = f.appraisedMonth"
                                + " and a.state = :published and f.agencyLevel = :office and f.formula = :formula"
                                + " and f.appraisedMonth like :year group by f.agency",
                        Object[].class)
                .setParameter("published", ComplaintAppraisalState.PUBLISHED)
                .setParameter("office", AppraisalLevel.OFFICE)
                .setParameter("formula", formula)
                .setParameter("year", year + "-%")
                .getResultList();
    }
}
