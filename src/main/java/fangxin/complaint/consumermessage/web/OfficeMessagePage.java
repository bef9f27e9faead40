package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageState;
import fangxin.complaint.consumermessage.ConsumerMessageStep;
import fangxin.complaint.consumermessage.ConsumerMessageView;
import fangxin.complaint.consumermessage.ConsumerMessageView.MessageEntryView;
import fangxin.complaint.consumermessage.MessageMatchInput;
import fangxin.complaint.consumermessage.MessageMergeInput;
import fangxin.complaint.consumermessage.MessageOfficeService;
import fangxin.complaint.consumermessage.MessageOfficeService.DoubtfulParts;
import fangxin.complaint.consumermessage.MessageOfficeService.MessageOriginal;
import fangxin.complaint.consumermessage.MessageReasonInput;
import fangxin.complaint.consumermessage.MessageVersionInput;
import fangxin.complaint.consumermessage.OpinionPublication;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Page of one message of a consumer for the office, masked: an officer finds its unit or ends it, joins or separates
 * duplicates, records a plaque check, follows up a silent shop, publishes or withholds an opinion, and reads the
 * original with a recorded reason.
 */
@Named
@ViewScoped
public class OfficeMessagePage implements Serializable {
    @Inject
    MessageOfficeService service;

    @Inject
    transient BusinessClock businessClock;

    private String number;
    private ConsumerMessageView message;
    private transient List<ConsumerMessageView> duplicates;
    private transient DoubtfulParts doubtful;
    private boolean acting;
    private String unit;
    private String into;
    private String reason;
    private String finding;
    private String withholding;
    private String filing;
    private String followingUp;
    private transient MessageOriginal original;

    public void load() {
        message = service.message(number);
        acting = service.mayAct(number);
    }

    public String match() {
        service.match(number, new MessageMatchInput(unit));
        PageFunctions.addFlashMessage("consumermessage.done.MATCH", number);
        return "/work/messages.xhtml?faces-redirect=true";
    }

    public String file() {
        service.file(number, new MessageReasonInput(filing));
        return done("RECORD");
    }

    public String check() {
        service.check(number, new MessageReasonInput(finding));
        return done("CHECK");
    }

    public String followUp() {
        service.followUp(number, new MessageReasonInput(followingUp));
        return done("FOLLOW_UP");
    }

    public String publish() {
        service.publish(number, new MessageVersionInput(message.version(), false));
        return done("PUBLISH");
    }

    /** Publishes the opinion with the parts masked that may be personal data. */
    public String publishMasked() {
        service.publish(number, new MessageVersionInput(message.version(), true));
        return done("PUBLISH");
    }

    /**
     * Returns the parts of the held opinion that may be personal data, for the officer to check; none for another
     * message.
     */
    public DoubtfulParts getDoubtful() {
        if (doubtful == null) {
            doubtful = isHeld() ? service.doubtfulParts(number) : new DoubtfulParts(List.of(), false);
        }
        return doubtful;
    }

    public String withhold() {
        service.withhold(number, new MessageReasonInput(withholding));
        return done("WITHHOLD");
    }

    /** Joins this message with a suggested one, or with the one whose number was typed. */
    public String merge(String other) {
        service.merge(number, new MessageMergeInput(other == null || other.isEmpty() ? into : other));
        return done("MERGE");
    }

    public String separate() {
        service.separate(number);
        return done("SEPARATE");
    }

    public void readOriginal() {
        original = service.readOriginal(number, new MessageReasonInput(reason));
    }

    private String done(String step) {
        PageFunctions.addFlashMessage("consumermessage.done." + step, number);
        return "/work/message.xhtml?faces-redirect=true&number=" + number;
    }

    /** Returns whether the reader can take a step now. */
    public boolean opens(String step) {
        return acting && message.opens(ConsumerMessageStep.valueOf(step));
    }

    public boolean isUnmatched() {
        return acting && message.state() == ConsumerMessageState.UNMATCHED;
    }

    public boolean isHeld() {
        return acting && message.publication().state() == OpinionPublication.HELD;
    }

    /** Returns whether an officer can withhold the opinion, which is or may be published. */
    public boolean isWithholdable() {
        return acting
                && message.publication().state() != OpinionPublication.NONE
                && message.publication().state() != OpinionPublication.WITHHELD;
    }

    public boolean isMergeable() {
        return opens("MERGE") && message.flags().mergedInto() == null;
    }

    public List<ConsumerMessageView> getDuplicates() {
        if (duplicates == null) {
            duplicates = service.duplicates(number);
        }
        return duplicates;
    }

    /** Returns whether the reader acts for the office. */
    public boolean isActing() {
        return acting;
    }

    /** Returns the working days left, or null where no limit runs. */
    public Integer getDaysLeft() {
        return businessClock.now().daysLeft(message.deadline().dueOn());
    }

    /** Returns the steps of the journal, the newest first. */
    public List<MessageEntryView> getHistory() {
        return message.journal().reversed();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ConsumerMessageView getMessage() {
        return message;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getWithholding() {
        return withholding;
    }

    public void setWithholding(String withholding) {
        this.withholding = withholding;
    }

    public String getFollowingUp() {
        return followingUp;
    }

    public void setFollowingUp(String followingUp) {
        this.followingUp = followingUp;
    }

    public String getFiling() {
        return filing;
    }

    public void setFiling(String filing) {
        this.filing = filing;
    }

    /** Returns the original that was read, or null. */
    public MessageOriginal getOriginal() {
        return original;
    }
}
