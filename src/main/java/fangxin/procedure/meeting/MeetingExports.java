package fangxin.procedure.meeting;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Export of the list of review meetings. */
@ApplicationScoped
class MeetingExports {
    @Inject
    MeetingService service;

    @Produces
    ListExport<MeetingService.Line> meetings() {
        return ListExport.<MeetingService.Line>of("meetings", "meeting.list", filters -> service.meetings().stream())
                .column("meeting.heldOn", MeetingService.Line::heldOn)
                .column("meeting.round", MeetingService.Line::round)
                .column("meeting.place", MeetingService.Line::place)
                .column("meeting.chair", MeetingService.Line::chair)
                .column("meeting.roster.invited", MeetingService.Line::invited)
                .column("meeting.roster.attended", MeetingService.Line::attended)
                .column("meeting.roster.passed", MeetingService.Line::passed)
                .column("meeting.roster.refused", MeetingService.Line::refused);
    }
}
