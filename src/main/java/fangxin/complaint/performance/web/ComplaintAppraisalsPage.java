package fangxin.complaint.performance.web;

import fangxin.complaint.callback.CallBackDrawInput;
import fangxin.complaint.performance.ComplaintAppraisalService;
import fangxin.complaint.performance.ComplaintAppraisalView;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/**
 * Page with the list of the monthly appraisals of complaint handling, on which the city's office makes one and
 * publishes it.
 */
@Named
@RequestScoped
public class ComplaintAppraisalsPage {
    private static final String HERE = "/work/complaint_appraisals.xhtml?faces-redirect=true";

    @Inject
    ComplaintAppraisalService service;

    @Inject
    BusinessClock businessClock;

    private List<ComplaintAppraisalView> appraisals;
    private List<Map.Entry<String, Long>> undecidable;
    private String month;

    public String make() {
        ComplaintAppraisalView made = service.make(new CallBackDrawInput(month));
        PageFunctions.addFlashMessage("performance.make.done", made.appealUntil());
        return HERE;
    }

    public String publish(String ofMonth) {
        service.publish(ofMonth);
        PageFunctions.addFlashMessage("performance.publish.done");
        return HERE;
    }

    /** Returns whether the reader can publish an appraisal now, unless appeals are open. */
    public boolean mayPublish(ComplaintAppraisalView appraisal) {
        return isOfCity()
                && appraisal.publishedAt() == null
                && businessClock.now().isAfter(appraisal.appealUntil());
    }

    public List<ComplaintAppraisalView> getAppraisals() {
        if (appraisals == null) {
            appraisals = service.appraisals();
        }
        return appraisals;
    }

    /** Returns the months with the number of appeals that no officer can decide. */
    public List<Map.Entry<String, Long>> getUndecidable() {
        if (undecidable == null) {
            undecidable = isOfCity()
                    ? service.undecidable().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .toList()
                    : List.of();
        }
        return undecidable;
    }

    public boolean isOfCity() {
        return service.isOfCity();
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
