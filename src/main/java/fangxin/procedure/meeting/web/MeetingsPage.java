package fangxin.procedure.meeting.web;

import fangxin.procedure.meeting.MeetingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page with the review meetings of the office. */
@Named
@RequestScoped
public class MeetingsPage {
    @Inject
    MeetingService service;

    private List<MeetingService.MeetingSummary> meetings;

    public void load() {
        meetings = service.meetings();
    }

    public List<MeetingService.MeetingSummary> getMeetings() {
        return meetings;
    }
}
