package fangxin.complaint.performance;

import fangxin.complaint.callback.AppraisedFact;
import fangxin.complaint.callback.ComplaintAppraisalTerms;
import fangxin.complaint.callback.ComplaintAppraisalTermsRepository;
import fangxin.complaint.performance.ComplaintAppraisalService.ComplaintAppraisalPublished;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.platform.persistence.PublicDataChanged;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Publisher of the aggregated public figures of complaints: counts and stores them, without small numbers, when the
 * appraisal of a month is published, in its transaction, and at the start for the months that were published before.
 */
@ApplicationScoped
class ComplaintFigurePublisher implements SeedData {
    /** Codes of the formulas of the appraisal that count the same. */
    private static final String ON_TIME = "ON_TIME";

    private static final String CLOSED = "CLOSED";

    @Inject
    ComplaintAppraisalRepository appraisals;

    @Inject
    ComplaintFigureRepository figures;

    @Inject
    ComplaintAppraisalTermsRepository terms;

    @Inject
    ComplaintTermsRepository categories;

    @Inject
    Event<PublicDataChanged> changed;

    @Override
    public int order() {
        return 95;
    }

    @Override
    public void seed() {
        figures.missingMonths().forEach(this::publish);
    }

    void publish(@Observes ComplaintAppraisalPublished published) {
        publish(published.month());
    }

    private void publish(String month) {
        ComplaintAppraisalTerms of =
                terms.byIssue(appraisals.byMonth(month).termsIssue()).terms();
        int minimum = SmallCellRule.minimum(of);
        List<ComplaintCell> shown = SmallCellRule.shown(
                cells(
                        figures.counted(YearMonth.parse(month)),
                        categories.current().terms()),
                minimum);
        figures.add(month, shown, minimum);
        if (!shown.isEmpty()) {
            changed.fire(new PublicDataChanged());
        }
    }

    /** Returns the cells of each office and category; a category counts the complaints of all that are below it too. */
    static Collection<ComplaintCell> cells(List<ComplaintFigureRepository.CountedCases> counted, ComplaintTerms terms) {
        Map<String, ComplaintCell> cells = new LinkedHashMap<>();
        for (ComplaintFigureRepository.CountedCases cases : counted) {
            String within = null;
            for (String category : terms.categoryPath(cases.category())) {
                ComplaintCell cell = cell(cases, category, within);
                if (cell.complaints() > 0) {
                    cells.merge(cell.office() + "/" + category, cell, ComplaintCell::plus);
                }
                within = category;
            }
        }
        return cells.values();
    }

    /**
     * Counts complaints with the same facts at the end of the month. Merged ones and consultations count 0; a complaint
     * that an upheld appeal removed from a figure of the appraisal is also excluded from that figure here.
     */
    static ComplaintCell cell(ComplaintFigureRepository.CountedCases cases, String category, String within) {
        Set<AppraisedFact> facts = cases.facts();
        int complaints =
                facts.contains(AppraisedFact.COMPLAINT) && !facts.contains(AppraisedFact.DUPLICATE) ? cases.cases() : 0;
        int timed = cases.struck().contains(ON_TIME) ? 0 : complaints;
        int closed = facts.contains(AppraisedFact.CLOSED) && !cases.struck().contains(CLOSED) ? complaints : 0;
        return new ComplaintCell(
                cases.office(),
                category,
                within,
                complaints,
                facts.contains(AppraisedFact.DUE) ? timed : 0,
                facts.contains(AppraisedFact.ON_TIME) ? timed : 0,
                closed,
                cases.settled() ? closed : 0,
                facts.contains(AppraisedFact.RECOVERED) ? complaints : 0,
                complaints == 0 || cases.recovered() == null ? BigDecimal.ZERO : cases.recovered());
    }
}
