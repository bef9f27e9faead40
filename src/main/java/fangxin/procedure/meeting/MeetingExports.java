package fangxin.procedure.meeting;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definitions of the review meetings of an office as the table of its page and as a list export. */
@ApplicationScoped
class MeetingExports {
    @Inject
    MeetingService service;

    @Produces
    ListTable<MeetingService.MeetingSummary> meetingTable() {
        return ListTable.<MeetingService.MeetingSummary>of(
                        "meetings",
                        "meeting.list",
                        (filters, slice) -> service.meetings(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column(
                        "held",
                        "meeting.heldOn",
                        meeting -> ListTable.parts(
                                meeting.heldOn(),
                                meeting.quorate() ? null : Messages.inBoth("meeting.notQuorate"),
                                meeting.minutes() ? null : Messages.inBoth("meeting.noMinutes")))
                .sorted()
                .filteredByDays("held")
                .column("round", "meeting.round", MeetingService.MeetingSummary::round)
                .sorted()
                .column("place", "meeting.place", MeetingService.MeetingSummary::place)
                .sorted()
                .searched("q")
                .column("chair", "meeting.chair", MeetingService.MeetingSummary::chair)
                .sorted()
                .column("invited", "meeting.roster.invited", MeetingService.MeetingSummary::invited)
                .column("attended", "meeting.roster.attended", MeetingService.MeetingSummary::attended)
                .column("passed", "meeting.roster.passed", MeetingService.MeetingSummary::passed)
                .column("refused", "meeting.roster.refused", MeetingService.MeetingSummary::refused);
    }

    private static MeetingFilter filter(ListExport.ListFilters filters) {
        return new MeetingFilter(filters.text("q"), filters.days("held"));
    }

    @Produces
    ListExport<MeetingService.MeetingSummary> meetings() {
        return meetingTable().export();
    }
}
