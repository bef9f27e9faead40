package fangxin.complaint.offencereport;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.handling.ComplaintCaseService;
import fangxin.complaint.handling.HandledCase;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Service boundary for leads found in a mediation (Order 121, article 27): the officers who handle a complaint hand a
 * lead over to the drafters of their office, who check it like a report, and get only a receipt. The officer who handed
 * it over does not read it afterwards.
 */
@Stateless
@RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
public class MediationLeadService {
    @Inject
    ComplaintCaseService complaints;

    @Inject
    OffenceReportIntake intake;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Transfers a lead to the drafters of the office. A repeated request returns the same number. */
    public MediationLeadReceipt handOver(MediationLeadInput input) {
        Constraints.check(input);
        HandledCase complaint = complaints.handled(input.complaint());
        BusinessMoment now = businessClock.now();
        if (complaint.acceptedOn() == null) {
            throw RuleViolation.conflict("offencereport.lead.notAccepted");
        }
        if (input.foundOn().isBefore(complaint.acceptedOn()) || input.foundOn().isAfter(now.today())) {
            throw RuleViolation.at("foundOn", "offencereport.lead.foundOn.range", complaint.acceptedOn());
        }
        Instant found = BusinessMoment.startOf(input.foundOn());
        return intake.receiveLead(
                new ReceivedReport(
                        null,
                        null,
                        complaint.source(),
                        found,
                        complaint.office(),
                        complaint.traderName(),
                        complaint.creditCode(),
                        complaint.category(),
                        input.summary(),
                        complaint.number(),
                        null,
                        complaint.tags()),
                currentUser.actor());
    }
}
