package fangxin.complaint.station;

import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Domain service that answers who decides on an application: an officer of the county office who did not enter it. */
@ApplicationScoped
class StationSecondOfficers {
    @Inject
    SecondOfficerPolicy policy;

    @Inject
    MerchantRepository merchants;

    @Inject
    BusinessClock businessClock;

    SecondOfficer of(Station station) {
        String merchant = merchants
                .byCreditCode(new UnifiedSocialCreditCode(station.creditCode()))
                .map(Merchant::id)
                .orElse(null);
        return policy.of(
                String.valueOf(station.applicant()),
                station.owner(),
                merchant,
                businessClock.now().today());
    }
}
