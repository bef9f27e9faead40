package fangxin.supervision.renewal.web;

import fangxin.naming.title.TitleView;
import fangxin.organization.calendar.BusinessClock;
import fangxin.supervision.holderterms.RenewalTerms;
import fangxin.supervision.renewal.RenewalReminderPolicy;
import fangxin.supervision.renewal.RenewalService;
import fangxin.supervision.renewal.RenewalView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Faces bean for the merchant's home page that lists titles which can be renewed now, and renewals under way, and
 * answers whether the page reminds of the renewal of a title.
 */
@Named
@RequestScoped
public class OpenRenewals {
    @Inject
    RenewalService service;

    @Inject
    BusinessClock businessClock;

    private List<RenewalView> renewals;
    private RenewalTerms terms;

    public List<RenewalView> getRenewals() {
        if (renewals == null) {
            renewals = service.listOwn();
        }
        return renewals;
    }

    /** Returns whether the page reminds of the renewal of a title that cannot be renewed yet. */
    public boolean isReminderDue(TitleView title) {
        if (terms == null) {
            terms = service.termsInForce();
        }
        return RenewalReminderPolicy.isDue(
                        title.standing(),
                        title.term().validUntil(),
                        terms,
                        businessClock.now().today())
                && !lists(title.number());
    }

    /** Returns whether the page offers the renewal of a title already. */
    private boolean lists(String title) {
        return getRenewals().stream()
                .anyMatch(renewal -> renewal.title().number().equals(title));
    }

    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }
}
