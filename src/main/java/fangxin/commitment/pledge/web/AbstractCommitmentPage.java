package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentDecisionInput;
import fangxin.commitment.pledge.CommitmentInput;
import fangxin.commitment.pledge.CommitmentService;
import fangxin.commitment.pledge.CommitmentService.PledgeDraft;
import fangxin.commitment.pledge.CommitmentService.PledgeType;
import fangxin.commitment.pledge.CommitmentStep;
import fangxin.commitment.pledge.CommitmentVersionInput;
import fangxin.commitment.pledge.CommitmentView;
import fangxin.commitment.pledge.CommitmentView.PromiseChoice;
import fangxin.common.LocalizedText;
import fangxin.platform.ui.PageFunctions;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/**
 * Base class of the pages on which the holder, or an officer at the counter, makes, reads, renews, withdraws or leaves
 * a pledge.
 */
public abstract class AbstractCommitmentPage implements Serializable {
    @Inject
    CommitmentService service;

    private String premises;
    private CommitmentView commitment;
    private List<PledgeType> types;
    private final PledgeForm form = new PledgeForm();
    private PledgeDraft draft;
    private String reason;

    /** Returns the address of the page that shows the commitment after a step. */
    abstract String next(CommitmentView now);

    public void load() {
        commitment = service.ofPremises(premises);
        types = service.types();
        if (commitment.number() == null) {
            draft = service.draftFor(premises);
            form.fill(null, draft.content(), draft.signer());
        } else {
            form.fill(
                    commitment.subject().type(),
                    commitment.content(),
                    commitment.signed().signer());
        }
    }

    public String pledge() {
        CommitmentView pledged = service.pledge(
                new CommitmentInput(premises, form.getType(), form.content(), form.getSigner(), form.getPicture()));
        return done("PLEDGE", pledged);
    }

    public String renew() {
        return done("RENEW", service.renew(commitment.number(), new CommitmentVersionInput(commitment.version())));
    }

    public String withdraw() {
        return done("WITHDRAW", service.withdraw(commitment.number(), decision()));
    }

    public String leave() {
        return done("LEAVE", service.leave(commitment.number(), decision()));
    }

    private CommitmentDecisionInput decision() {
        return new CommitmentDecisionInput(commitment.version(), reason);
    }

    private String done(String step, CommitmentView now) {
        PageFunctions.addFlashMessage("pledge.done." + step, now.subject().signName(), now.number());
        return next(now);
    }

    /** Returns whether the pledge is written now: the first one, or again after a return. */
    public boolean isWritable() {
        return opens("PLEDGE") || opens("PLEDGE_AGAIN");
    }

    /** Returns whether the reader can take a step now. */
    public boolean opens(String step) {
        return commitment.opens(CommitmentStep.valueOf(step));
    }

    /**
     * Returns the line by which the holder agrees to re-checks and visits, shown before the signature; null under
     * earlier terms.
     */
    public LocalizedText getConsent() {
        return draft == null ? commitment.signed().consent() : draft.consent();
    }

    /** Returns the promises that are pledged. */
    public List<PromiseChoice> getPledged() {
        return commitment.promises().stream().filter(PromiseChoice::pledged).toList();
    }

    /** Returns the reason of the last return, refusal or objection; null where the last step states none. */
    public String getLastReason() {
        return commitment.journal().isEmpty()
                ? null
                : commitment.journal().getLast().reason();
    }

    public String getPremises() {
        return premises;
    }

    public void setPremises(String premises) {
        this.premises = premises;
    }

    /** Returns the address of the page to which the cancel button leads. */
    public abstract String getBack();

    public CommitmentView getCommitment() {
        return commitment;
    }

    public List<PledgeType> getTypes() {
        return types;
    }

    /** Returns the reference of the application from which the form is prefilled, or null. */
    public String getPrefilledFrom() {
        return draft == null ? null : draft.application();
    }

    public PledgeForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
