package fangxin.supervision.feed.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.cultivation.SourceAnswer;
import fangxin.supervision.feed.FeedCheckService;
import fangxin.supervision.feed.FeedCheckView;
import fangxin.supervision.feed.FeedDeterminationInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Page with what the feeds answer about a case or a commitment, on which an officer enters a determination. */
@Named
@ViewScoped
public class FeedCheckPage implements Serializable {
    @Inject
    FeedCheckService service;

    private String reference;
    private String commitment;
    private transient FeedCheckView shown;
    private String kind;
    private SourceAnswer answer;
    private String source;
    private LocalDate checkedOn;
    private String reason;

    public void load() {
        shown = answers();
    }

    private FeedCheckView answers() {
        return commitment == null ? service.answers(reference) : service.answersOn(commitment);
    }

    /** Enters the determination. */
    public String determine() {
        FeedDeterminationInput input = new FeedDeterminationInput(kind, answer, source, checkedOn, reason);
        if (commitment == null) {
            service.determine(reference, input);
        } else {
            service.determineOn(commitment, input);
        }
        PageFunctions.addFlashMessage("feed.determination.saved");
        return "/work/feed_check.xhtml?faces-redirect=true&"
                + (commitment == null ? "reference=" + reference : "commitment=" + commitment);
    }

    public FeedCheckView getShown() {
        if (shown == null) {
            shown = answers();
        }
        return shown;
    }

    /** Returns the findings that an officer can state. */
    public SourceAnswer[] getFindings() {
        return new SourceAnswer[] {SourceAnswer.NO, SourceAnswer.YES};
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    /** Returns the number of the commitment that is checked; null of a case. */
    public String getCommitment() {
        return commitment;
    }

    public void setCommitment(String commitment) {
        this.commitment = commitment;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public SourceAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(SourceAnswer answer) {
        this.answer = answer;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
