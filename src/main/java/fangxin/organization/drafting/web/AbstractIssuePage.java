package fangxin.organization.drafting.web;

import fangxin.organization.drafting.ConcurrentChange;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Base class of the pages on which an officer enters an issue of terms: it knows the issue that the page showed when it
 * was opened, and shows beside the form what another person has entered since, so that the officer decides whether the
 * form replaces it.
 */
public abstract class AbstractIssuePage implements Serializable {
    /** Newest issue of the terms: who entered it, or null for the configuration, and when. */
    public record NewestIssue(int issue, String by, Instant enteredAt) {}

    private int issue;
    private int shown;
    private boolean replace;

    protected abstract NewestIssue newest();

    protected void open(int opened) {
        issue = opened;
    }

    /** Returns the issue that the page showed when it was opened. */
    protected int issue() {
        return issue;
    }

    /** Returns the issue on which the change is based. */
    protected int basedOn() {
        return replace ? shown : issue;
    }

    /**
     * Returns the last change of the terms by another person since the page was opened. The form replaces only the
     * version that the page showed; a change that is entered while the form is being sent stays.
     */
    public List<ConcurrentChange> getOthers() {
        NewestIssue newest = newest();
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            shown = newest.issue();
        }
        return newest.issue() == issue ? List.of() : List.of(new ConcurrentChange(newest.by(), newest.enteredAt()));
    }

    public boolean isReplace() {
        return replace;
    }

    public void setReplace(boolean replace) {
        this.replace = replace;
    }
}
