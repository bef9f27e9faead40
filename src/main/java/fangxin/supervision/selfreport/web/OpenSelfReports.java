package fangxin.supervision.selfreport.web;

import fangxin.organization.calendar.BusinessClock;
import fangxin.supervision.selfreport.SelfReportService;
import fangxin.supervision.selfreport.SelfReportView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Faces bean for the merchant's home page that lists the self-reports which it owes in the open window, and those it
 * has submitted.
 */
@Named
@RequestScoped
public class OpenSelfReports {
    @Inject
    SelfReportService service;

    @Inject
    BusinessClock businessClock;

    private List<SelfReportView> reports;

    public List<SelfReportView> getReports() {
        if (reports == null) {
            reports = service.listOwn();
        }
        return reports;
    }

    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }
}
