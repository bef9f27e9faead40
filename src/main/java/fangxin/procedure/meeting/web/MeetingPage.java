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

/**
 * Page of one review meeting with its attendees, on which the minutes are uploaded and decisions on many candidacies
 * entered; also of one candidacy of the meeting, with its evidence beside the decision.
 */
@Named
@ViewScoped
public class MeetingPage implements Serializable {
    /** Row of a candidacy while the decision on it is entered. */
    public static class DecisionRow implements Serializable {
        private final MeetingService.MeetingItem item;
        private MeetingDecision.MeetingOutcome outcome;
        private String reason;
        private String exceptions;
        private String recused;

        DecisionRow(MeetingService.MeetingItem item) {
            this.item = item;
            if (item.recalled() != null) {
                outcome = item.recalled().outcome();
                reason = item.recalled().reason();
                exceptions = item.recalled().exceptions();
                recused = item.recalled().recused();
            }
        }

        public MeetingService.MeetingItem getItem() {
            return item;
        }

        public MeetingDecision.MeetingOutcome getOutcome() {
            return outcome;
        }

        public void setOutcome(MeetingDecision.MeetingOutcome outcome) {
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
    private MeetingService.MeetingView meeting;
    private List<DecisionRow> rows;
    private transient Part scan;

    /** Loads the meeting; redirects to the list if the URL has no id. */
    public String open() {
        if (id == null) {
            return toList();
        }
        show(service.meeting(id));
        return null;
    }

    private void show(MeetingService.MeetingView shown) {
        meeting = shown;
        List<DecisionRow> all = shown.items().stream().map(DecisionRow::new).toList();
        List<DecisionRow> chosen = all.stream().filter(this::isChosen).toList();
        rows = chosen.isEmpty() ? all : chosen;
    }

    /** Redirects to the list of meetings, since a meeting takes the steps PASS and REFUSE of the case page. */
    public String toList() {
        if (reference != null) {
            PageFunctions.addFlashMessage("meeting.choose");
        }
        return "/work/meetings.xhtml?faces-redirect=true";
    }

    /** Returns whether the page shows a single case with its evidence instead of all cases of the meeting. */
    public boolean isSingle() {
        return rows != null && rows.stream().anyMatch(this::isChosen);
    }

    /** Returns whether a row is the case that the address names. */
    private boolean isChosen(DecisionRow row) {
        return row.item.reference().equals(reference);
    }

    public String storeMinutes() {
        UploadedFiles.store(scan, (name, content) -> service.storeMinutes(id, name, content));
        PageFunctions.addFlashMessage("meeting.uploaded");
        return here();
    }

    public String decide() {
        List<MeetingService.DecisionInput> verdicts = rows.stream()
                .filter(row -> row.outcome != null)
                .map(row -> new MeetingService.DecisionInput(
                        row.item.reference(), row.outcome, row.reason, row.exceptions, row.recused))
                .toList();
        service.decide(id, verdicts);
        PageFunctions.addFlashMessage("meeting.decided", verdicts.size());
        return here();
    }

    private String here() {
        return "/work/meeting.xhtml?faces-redirect=true&id=" + id;
    }

    public MeetingDecision.MeetingOutcome[] getOutcomes() {
        return MeetingDecision.MeetingOutcome.values();
    }

    public MeetingService.MeetingView getMeeting() {
        return meeting;
    }

    public List<DecisionRow> getRows() {
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
