package fangxin.procedure.meeting;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definitions of the list exports of review meetings. */
@ApplicationScoped
class MeetingExports {
    @Inject
    MeetingService service;

    @Produces
    ListExport<MeetingService.MeetingSummary> meetings() {
        return ListExport.<MeetingService.MeetingSummary>of(
                        "meetings", "meeting.list", filters -> service.meetings().stream())
                .column("meeting.heldOn", MeetingService.MeetingSummary::heldOn)
                .column("meeting.round", MeetingService.MeetingSummary::round)
                .column("meeting.place", MeetingService.MeetingSummary::place)
                .column("meeting.chair", MeetingService.MeetingSummary::chair)
                .column("meeting.roster.invited", MeetingService.MeetingSummary::invited)
                .column("meeting.roster.attended", MeetingService.MeetingSummary::attended)
                .column("meeting.roster.passed", MeetingService.MeetingSummary::passed)
                .column("meeting.roster.refused", MeetingService.MeetingSummary::refused);
    }
}
