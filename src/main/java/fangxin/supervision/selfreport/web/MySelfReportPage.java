package fangxin.supervision.selfreport.web;

import fangxin.supervision.selfreport.SelfReportView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page on which a holder fills in the yearly self-report on its title, and reads its receipt. */
@Named
@ViewScoped
public class MySelfReportPage extends AbstractSelfReportPage {
    @Override
    SelfReportView read(String number) {
        return service.report(number);
    }

    @Override
    String page() {
        return "/my/self_report.xhtml";
    }
}
