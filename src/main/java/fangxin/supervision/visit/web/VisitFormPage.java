package fangxin.supervision.visit.web;

import fangxin.common.LocalizedText;
import fangxin.procedure.evaluation.TitleSheets;
import fangxin.supervision.visit.VisitQuestion;
import fangxin.supervision.visit.VisitService;
import fangxin.supervision.visit.VisitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page with the printed form of a visit: its frame, the items or questions with their results or blank, signatures. */
@Named
@RequestScoped
public class VisitFormPage {
    @Inject
    VisitService service;

    private String number;
    private VisitView visit;

    public void load() {
        getVisit();
    }

    public VisitView getVisit() {
        if (visit == null) {
            visit = service.visit(number);
        }
        return visit;
    }

    /** Returns the questions to answer on paper; empty for a re-check. */
    public List<LocalizedText> getQuestions() {
        return getVisit().type().isScored()
                ? List.of()
                : service.questions().stream().map(VisitQuestion::text).toList();
    }

    /** Returns the items to mark on paper; empty for a visit without a score sheet, and once it is over. */
    public List<TitleSheets.SheetItemName> getItems() {
        return service.items(number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
