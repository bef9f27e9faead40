package fangxin.procedure.meeting.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.meeting.MeetingService;
import fangxin.procedure.meeting.ReviewMeeting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Page on which an officer records a review meeting after it was held: day, place, chair, invitees and minutes. */
@Named
@ViewScoped
public class NewMeetingPage implements Serializable {
    private static final List<String> ABSENT = List.of("缺席", "请假", "absent", "excused");

    @Inject
    MeetingService service;

    private List<MeetingService.RoundOption> rounds;
    private String round;
    private LocalDate heldOn;
    private String place;
    private String chair;
    private String invited;
    private String minutes;
    private transient Part scan;

    public void load() {
        rounds = service.rounds();
        if (round == null && !rounds.isEmpty()) {
            round = rounds.getFirst().id();
        }
    }

    public String submit() {
        String id = service.record(round, new ReviewMeeting.MeetingDetails(heldOn, place, chair, invitees(), minutes))
                .id();
        UploadedFiles.store(scan, (name, content) -> service.storeMinutes(id, name, content));
        PageFunctions.addFlashMessage("meeting.saved");
        return "/work/meeting.xhtml?faces-redirect=true&id=" + id;
    }

    /** Reads one person from each line: name, agency, and a word for absence. */
    private List<ReviewMeeting.InvitedPerson> invitees() {
        return invited == null
                ? List.of()
                : invited.lines()
                        .filter(line -> !line.isBlank())
                        .map(NewMeetingPage::person)
                        .toList();
    }

    private static ReviewMeeting.InvitedPerson person(String line) {
        List<String> parts = Arrays.stream(line.split("[,，、;；\\t]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean absent = parts.stream().anyMatch(part -> ABSENT.contains(part.toLowerCase(Locale.ROOT)))
                || ABSENT.stream().anyMatch(word -> line.strip().endsWith(" " + word));
        List<String> words = parts.stream()
                .map(NewMeetingPage::withoutAbsent)
                .filter(part -> !part.isEmpty())
                .toList();
        return new ReviewMeeting.InvitedPerson(
                words.isEmpty() ? null : words.getFirst(), words.size() > 1 ? words.get(1) : null, !absent);
    }

    private static String withoutAbsent(String part) {
        for (String word : ABSENT) {
            if (part.equalsIgnoreCase(word)) {
                return "";
            }
            if (part.endsWith(" " + word)) {
                return part.substring(0, part.length() - word.length()).strip();
            }
        }
        return part;
    }

    public List<MeetingService.RoundOption> getRounds() {
        return rounds;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getInvited() {
        return invited;
    }

    public void setInvited(String invited) {
        this.invited = invited;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
