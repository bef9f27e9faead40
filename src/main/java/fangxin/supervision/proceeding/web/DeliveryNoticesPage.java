package fangxin.supervision.proceeding.web;

import fangxin.organization.calendar.BusinessClock;
import fangxin.supervision.proceeding.DeliveryNoticeView;
import fangxin.supervision.proceeding.DeliveryService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Public page with the papers that are delivered by public notice now. */
@Named
@RequestScoped
public class DeliveryNoticesPage {
    @Inject
    DeliveryService service;

    @Inject
    BusinessClock businessClock;

    private List<DeliveryNoticeView> notices;

    public List<DeliveryNoticeView> getNotices() {
        if (notices == null) {
            notices = service.notices();
        }
        return notices;
    }

    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }
}
