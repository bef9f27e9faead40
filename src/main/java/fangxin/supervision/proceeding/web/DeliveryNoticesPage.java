package fangxin.supervision.proceeding.web;

import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.persistence.AsOf;
import fangxin.supervision.proceeding.DeliveryNoticeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Public page that lists the papers which are delivered by public notice now. */
@Named
@RequestScoped
public class DeliveryNoticesPage {
    @Inject
    PublicDeliveryNotices published;

    @Inject
    AsOf asOf;

    @Inject
    BusinessClock businessClock;

    private List<DeliveryNoticeView> notices;

    public List<DeliveryNoticeView> getNotices() {
        if (notices == null) {
            notices = published.all();
        }
        return notices;
    }

    /**
     * Returns the time of the stored copy that the page shows while the database does not answer; null if the notices
     * are current.
     */
    public Instant getAsOf() {
        getNotices();
        return asOf.moment();
    }

    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }
}
