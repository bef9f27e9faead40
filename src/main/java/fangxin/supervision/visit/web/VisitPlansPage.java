package fangxin.supervision.visit.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.visit.VisitPlanService;
import fangxin.supervision.visit.VisitPlanView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Page with an office's plans of visits, the progress of the re-checks of this year and of the tests of pledged returns of
 * this quarter by district; an officer begins these tests.
 */
@Named
@RequestScoped
public class VisitPlansPage {
    @Inject
    ListTable<VisitPlanView> definition;

    @Inject
    ListTables tables;

    @Inject
    VisitPlanService service;

    @Inject
    BusinessClock businessClock;

    private TableModel<VisitPlanView> table;
    private List<VisitPlanView.DistrictProgress> progress;
    private List<VisitPlanView.ReturnTestProgress> returnTests;

    public TableModel<VisitPlanView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public List<VisitPlanView.DistrictProgress> getProgress() {
        if (progress == null) {
            progress = service.progress(Integer.parseInt(getYear()));
        }
        return progress;
    }

    public List<VisitPlanView.ReturnTestProgress> getReturnTests() {
        if (returnTests == null) {
            returnTests = service.returnTests();
        }
        return returnTests;
    }

    public String beginReturnTests() {
        VisitPlanView begun = service.beginReturnTests();
        PageFunctions.addFlashMessage(
                "supervision.visit.plan.begun",
                PageFunctions.composed(begun.name(), "supervision.visit.returnTest.name"));
        return "/work/visit_plan.xhtml?faces-redirect=true&number=" + begun.number();
    }

    /** Returns whether the reader begins plans. */
    public boolean isMayBegin() {
        return service.mayBegin();
    }

    /** Returns the calendar year, as text: a number would be shown with a separator of thousands. */
    public String getYear() {
        return String.valueOf(businessClock.now().today().getYear());
    }
}
