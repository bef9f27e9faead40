package fangxin.complaint.offencereport.web;

import fangxin.complaint.offencereport.OffenceReportService;
import fangxin.complaint.offencereport.OffenceReportStep;
import fangxin.complaint.offencereport.OffenceReportStepInput;
import fangxin.complaint.offencereport.OffenceReportView;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page of one report of an offence: content, due day and journal beside the steps that the drafter can take. */
@Named
@ViewScoped
public class OffenceReportPage implements Serializable {
    @Inject
    OffenceReportService service;

    @Inject
    transient BusinessClock businessClock;

    private String number;
    private String words;
    private OffenceReportView report;

    public void load() {
        report = service.find(number);
    }

    /** Takes a step with the values entered for it. */
    public String take(String step) {
        service.take(number, OffenceReportStep.valueOf(step), new OffenceReportStepInput(report.version(), words));
        PageFunctions.addFlashMessage(
                "handling.done", PageFunctions.message("offencereport.offencereportstep." + step));
        return "/work/offence_report.xhtml?faces-redirect=true&number=" + number;
    }

    /** Returns the working days left, or null where no limit runs. */
    public Integer getDaysLeft() {
        return businessClock.now().daysLeft(report.limit().dueOn());
    }

    /** Returns the steps of the journal, the newest first. */
    public List<OffenceReportView.ReportEntryView> getHistory() {
        return report.handling().journal().reversed();
    }

    public OffenceReportView getReport() {
        return report;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
