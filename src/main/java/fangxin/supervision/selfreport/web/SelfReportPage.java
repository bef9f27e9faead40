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

    private String finding;

    @Override
    SelfReportView read(String number) {
        return reviews.report(number);
    }

    @Override
    String page() {
        return "/work/self_report.xhtml";
    }

    public String check() {
        reviews.check(getTitle(), new SelfReportCheckInput(finding));
        PageFunctions.addFlashMessage(
                "selfreport.check.done", getReport().title().signName());
        return page() + "?faces-redirect=true&title=" + getTitle();
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }
}
