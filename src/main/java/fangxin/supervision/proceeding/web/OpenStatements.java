package fangxin.supervision.proceeding.web;

import fangxin.organization.calendar.BusinessClock;
import fangxin.supervision.proceeding.HolderProceedingView;
import fangxin.supervision.proceeding.StatementService;
import fangxin.supervision.proceeding.SupervisionState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Faces bean for the merchant's home page that lists the proceedings which ask for its statement, or set a period for
 * putting right.
 */
@Named
@RequestScoped
public class OpenStatements {
    @Inject
    StatementService service;

    @Inject
    BusinessClock businessClock;

    private List<HolderProceedingView> open;

    public List<HolderProceedingView> getOpen() {
        if (open == null) {
            open = service.listOwn().stream()
                    .filter(proceeding ->
                            proceeding.isOpen() || proceeding.state() == SupervisionState.IN_RECTIFICATION)
                    .toList();
        }
        return open;
    }

    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }
}
