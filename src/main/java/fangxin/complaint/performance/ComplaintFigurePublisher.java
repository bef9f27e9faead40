package fangxin.complaint.performance;

import fangxin.complaint.callback.AppraisedFact;
import fangxin.complaint.callback.ComplaintAppraisalTermsRepository;
import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.performance.ComplaintAppraisalService.ComplaintAppraisalPublished;
import fangxin.platform.persistence.PublicDataChanged;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Publisher of the aggregated figures of complaints: counts them when the appraisal of a month is published, in its transaction,
 * from the facts of the appraisal; at the start it counts the months that were published before.
 */
@ApplicationScoped
class ComplaintFigurePublisher implements SeedData {
    @Inject
    ComplaintAppraisalRepository appraisals;

    @Inject
    ComplaintFigureRepository figures;

    @Inject
    ComplaintAppraisalTermsRepository terms;

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
        int minimum = terms.byIssue(appraisals.byMonth(month).termsIssue()).terms().minimumCases();
        Map<String, ComplaintCell> cells = new LinkedHashMap<>();
        figures.counted(month).stream()
                .map(ComplaintFigurePublisher::cell)
                .filter(cell -> cell.complaints() > 0)
                .forEach(cell -> cells.merge(cell.office() + "/" + cell.category(), cell, ComplaintCell::plus));
        figures.add(month, SmallCellRule.shown(List.copyOf(cells.values()), minimum));
        changed.fire(new PublicDataChanged());
    }

    /** Complaints with the same facts; merged ones and consultations count as none. */
    private static ComplaintCell cell(ComplaintFigureRepository.CountedCases cases) {
        Set<AppraisedFact> facts = cases.facts();
        int complaints =
                facts.contains(AppraisedFact.COMPLAINT) && !facts.contains(AppraisedFact.DUPLICATE) ? cases.cases() : 0;
        return new ComplaintCell(
                cases.office(),
                cases.category(),
                complaints,
                facts.contains(AppraisedFact.DUE) ? complaints : 0,
                facts.contains(AppraisedFact.ON_TIME) ? complaints : 0,
                facts.contains(AppraisedFact.CLOSED) ? complaints : 0,
                cases.state() == HandlingState.SETTLED ? complaints : 0,
                complaints == 0 || cases.recovered() == null ? BigDecimal.ZERO : cases.recovered());
    }
}
