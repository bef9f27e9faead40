package fangxin.naming.title.web;

import fangxin.merchant.MerchantService;
import fangxin.naming.title.RenewalPolicy;
import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleView;
import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Faces bean for the merchant's own pages: the titles, in every status, of the merchants for whom the account acts, and
 * whether the holder of one is to be reminded to apply for renewal.
 */
@Named
@RequestScoped
public class MerchantTitlesPage {
    @Inject
    MerchantService merchants;

    @Inject
    TitleService service;

    @Inject
    BusinessClock businessClock;

    private List<TitleView> titles;

    public List<TitleView> getTitles() {
        if (titles == null) {
            titles = merchants.ownMerchants().merchants().stream()
                    .flatMap(merchant -> service.listOwn(merchant.id()).stream())
                    .toList();
        }
        return titles;
    }

    /** Returns whether the term of a title ends soon, so that its holder should apply again. */
    public boolean isRenewalDue(TitleView title) {
        return RenewalPolicy.isDue(
                title.standing(), title.term().validUntil(), businessClock.now().today());
    }
}
