package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentContent;
import fangxin.commitment.pledge.CommitmentDecisionInput;
import fangxin.commitment.pledge.CommitmentGuarantees;
import fangxin.commitment.pledge.CommitmentInput;
import fangxin.commitment.pledge.CommitmentService;
import fangxin.commitment.pledge.CommitmentService.PledgeType;
import fangxin.commitment.pledge.CommitmentStep;
import fangxin.commitment.pledge.CommitmentVersionInput;
import fangxin.commitment.pledge.CommitmentView;
import fangxin.commitment.pledge.CommitmentView.PromiseChoice;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/**
 * Base class of the pages on which a pledge is made, read, renewed, withdrawn or left: by the holder, or by an officer at
 * the counter.
 */
public abstract class AbstractCommitmentPage implements Serializable {
    @Inject
    CommitmentService service;

    private String premises;
    private CommitmentView commitment;
    private List<PledgeType> types;
    private String type;
    private LocalizedInput quality = new LocalizedInput();
    private LocalizedInput honesty = new LocalizedInput();
    private LocalizedInput rights = new LocalizedInput();
    private List<String> promises = List.of();
    private String signer;
    private String strokes;
    private String picture;
    private String reason;

    /** Address of the page that shows the commitment after a step. */
    abstract String next(CommitmentView now);

    public void load() {
        commitment = service.ofPremises(premises);
        types = service.types();
        type = commitment.subject().type();
        CommitmentGuarantees guarantees = commitment.content().guarantees();
        quality = new LocalizedInput(guarantees.quality());
        honesty = new LocalizedInput(guarantees.honesty());
        rights = new LocalizedInput(guarantees.rights());
        promises = commitment.content().promises();
        signer = commitment.signed() == null ? null : commitment.signed().signer();
    }

    public String pledge() {
        CommitmentView pledged = service.pledge(new CommitmentInput(
                premises,
                type,
                new CommitmentContent(
                        new CommitmentGuarantees(quality.read(), honesty.read(), rights.read()), promises),
                signer,
                picture));
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

    /** Whether the pledge is written now: the first one, or again after a return. */
    public boolean isWritable() {
        return opens("PLEDGE") || opens("PLEDGE_AGAIN");
    }

    /** Whether the reader can take a step now. */
    public boolean opens(String step) {
        return commitment.opens(CommitmentStep.valueOf(step));
    }

    /** The promises that are pledged. */
    public List<PromiseChoice> getPledged() {
        return commitment.promises().stream().filter(PromiseChoice::pledged).toList();
    }

    /** The reason of the last return, refusal or objection; null where the last step states none. */
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

    /** Address of the page to which a reader goes that cancels. */
    public abstract String getBack();

    public CommitmentView getCommitment() {
        return commitment;
    }

    public List<PledgeType> getTypes() {
        return types;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public LocalizedInput getQuality() {
        return quality;
    }

    public LocalizedInput getHonesty() {
        return honesty;
    }

    public LocalizedInput getRights() {
        return rights;
    }

    public List<String> getPromises() {
        return promises;
    }

    public void setPromises(List<String> promises) {
        this.promises = promises;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getStrokes() {
        return strokes;
    }

    public void setStrokes(String strokes) {
        this.strokes = strokes;
    }

    public String getPicture() {
        return picture;
    }

    public void setPicture(String picture) {
        this.picture = picture;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
