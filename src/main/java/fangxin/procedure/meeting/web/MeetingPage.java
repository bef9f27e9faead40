package fangxin.procedure.meeting.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.meeting.MeetingDecision;
import fangxin.procedure.meeting.MeetingService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** One meeting: its people, its minutes, and what it decides over many candidacies. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {
    /** A candidacy while the decision over it is being entered. */
    public static class Row implements Serializable {
        private final MeetingService.Item item;
        private MeetingDecision.Outcome outcome;
        private String reason;
        private String exceptions;
        private String recused;

        Row(MeetingService.Item item) {
            this.item = item;
        }

        public MeetingService.Item getItem() {
            return item;
        }

        public MeetingDecision.Outcome getOutcome() {
            return outcome;
        }

        public void setOutcome(MeetingDecision.Outcome outcome) {
            this.outcome = outcome;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }

        public String getExceptions() {
            return exceptions;
        }

        public void setExceptions(String exceptions) {
            this.exceptions = exceptions;
        }

        public String getRecused() {
            return recused;
        }

        public void setRecused(String recused) {
            this.recused = recused;
        }
    }

    @Inject
    MeetingService service;

    private String id;
    private String reference;
    private MeetingService.Meeting meeting;
    private List<Row> rows;
    private transient Part scan;

    /** Without a number it leads to the list. */
    public String open() {
        if (id == null) {
            return toList();
        }
        show(service.meeting(id));
        return null;
    }

    private void show(MeetingService.Meeting shown) {
        meeting = shown;
        rows = shown.items().stream().map(Row::new).toList();
    }

    /** The address of the steps PASS and REFUSE leads to the meetings, where they are taken. */
    public String toList() {
        if (reference != null) {
            PageFunctions.addFlashMessage("meeting.choose");
        }
        return "/work/meetings.xhtml?faces-redirect=true";
    }

    public String keepMinutes() {
        UploadedFiles.store(scan, (name, content) -> service.keepMinutes(id, name, content));
        PageFunctions.addFlashMessage("meeting.uploaded");
        return here();
    }

    public String decide() {
        List<MeetingService.Verdict> verdicts = rows.stream()
                .filter(row -> row.outcome != null)
                .map(row -> new MeetingService.Verdict(
                        row.item.reference(), row.outcome, row.reason, row.exceptions, row.recused))
                .toList();
        service.decide(id, verdicts);
        PageFunctions.addFlashMessage("meeting.decided", verdicts.size());
        return here();
    }

    private String here() {
        return "/work/meeting.xhtml?faces-redirect=true&id=" + id;
    }

    public MeetingDecision.Outcome[] getOutcomes() {
        return MeetingDecision.Outcome.values();
    }

    public MeetingService.Meeting getMeeting() {
        return meeting;
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
