package fangxin.complaint.unitcode;

import fangxin.common.LocalizedText;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Source of a worklist task: no network whose region is known is entered, so that distant scans are not found. Officers
 * of the city's programme office enter some, or state that there are none.
 */
@ApplicationScoped
class ScanTermsTasks implements TaskSource {
    @Inject
    ScanTermsRepository issues;

    @Inject
    AgencyRepository agencies;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        if (actor.placesAs(Role.COUNTY_OFFICE).noneMatch(agencies::isCityOffice)) {
            return List.of();
        }
        ScanTermsIssue issue = issues.current();
        LocalizedText subject = Messages.inBoth("unitcode.places");
        return issue.terms().lacksPlaces()
                ? List.of(WaitingTask.undated(
                        TaskType.ENTER_NETWORK_PLACES, subject, null, issue.enteredAt(), "/work/scan_terms"))
                : List.of();
    }
}
