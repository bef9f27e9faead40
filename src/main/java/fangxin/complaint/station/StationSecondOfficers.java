package fangxin.complaint.station;

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
    BusinessClock businessClock;

    SecondOfficer of(Station station) {
        return policy.of(
                String.valueOf(station.applicant()), station.owner(), null, businessClock.now().today());
    }
}
