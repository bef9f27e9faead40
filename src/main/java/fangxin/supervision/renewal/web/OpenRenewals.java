package fangxin.supervision.renewal.web;

import fangxin.organization.calendar.BusinessClock;
import fangxin.supervision.renewal.RenewalService;
import fangxin.supervision.renewal.RenewalView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Faces bean for the merchant's home page that lists titles which can be renewed now, and renewals under way. */
@Named
@RequestScoped
public class OpenRenewals {
    @Inject
    RenewalService service;

    @Inject
    BusinessClock businessClock;

    private List<RenewalView> renewals;

    public List<RenewalView> getRenewals() {
        if (renewals == null) {
            renewals = service.listOwn();
        }
        return renewals;
    }

    /** Returns whether the open renewals include a title, so that the page offers its renewal once. */
    public boolean lists(String title) {
        return getRenewals().stream()
                .anyMatch(renewal -> renewal.title().number().equals(title));
    }

    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }
}
