package fangxin.consultation.web;

import fangxin.consultation.MeetingDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The review meetings of the office. */
@Named
@RequestScoped
public class MeetingsPage {
    @Inject
    MeetingDesk desk;
    private List<MeetingDesk.Line> meetings;

    public void open() {
        meetings = desk.meetings();
    }

    public List<MeetingDesk.Line> getMeetings() {
        return meetings;
    }
}
