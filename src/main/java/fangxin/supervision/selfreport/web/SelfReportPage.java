package fangxin.supervision.selfreport.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.selfreport.SelfReportCheckInput;
import fangxin.supervision.selfreport.SelfReportReviewService;
import fangxin.supervision.selfreport.SelfReportView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page of the self-report on a title for its office, which enters one at the counter, or checks its answers. */
@Named
@ViewScoped
public class SelfReportPage extends AbstractSelfReportPage {
    @Inject
    SelfReportReviewService reviews;

    private Integer year;
    private String finding;

    @Override
    SelfReportView read(String number) {
        return reviews.report(number, year);
    }

    @Override
    String page() {
        return "/work/self_report.xhtml";
    }

    public String check() {
        reviews.check(getTitle(), year, new SelfReportCheckInput(finding));
        PageFunctions.addFlashMessage(
                "selfreport.check.done", getReport().title().signName());
        return page() + "?faces-redirect=true&title=" + getTitle() + (year == null ? "" : "&year=" + year);
    }

    /** Returns the year of the report; null for that of the window. */
    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }
}
