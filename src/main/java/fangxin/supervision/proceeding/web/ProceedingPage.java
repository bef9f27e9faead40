package fangxin.supervision.proceeding.web;

import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.proceeding.DeliveryNoticeView;
import fangxin.supervision.proceeding.DeliveryService;
import fangxin.supervision.proceeding.DeliveryView;
import fangxin.supervision.proceeding.StatementInput;
import fangxin.supervision.proceeding.SupervisionDecisionInput;
import fangxin.supervision.proceeding.SupervisionParty;
import fangxin.supervision.proceeding.SupervisionService;
import fangxin.supervision.proceeding.SupervisionState;
import fangxin.supervision.proceeding.SupervisionStep;
import fangxin.supervision.proceeding.SupervisionVersionInput;
import fangxin.supervision.proceeding.SupervisionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Page of one proceeding of supervision with facts, evidence, statement and journal, on which officers ask for the
 * statement, publish a delivery, enter a statement, decide, dismiss, confirm a rectification, and add evidence. The
 * reason of a decision begins as the facts.
 */
@Named
@ViewScoped
public class ProceedingPage implements Serializable {
    @Inject
    SupervisionService service;

    @Inject
    DeliveryService deliveries;

    @Inject
    transient BusinessClock businessClock;

    private String number;
    private SupervisionView proceeding;
    private DeliveryView delivery;
    private DeliveryNoticeView deliveryPreview;
    private boolean keeper;
    private boolean proofNeeded;
    private Instant withdrawableUntil;
    private String reason;
    private String statement;
    private transient List<Part> uploads;

    public void load() {
        proceeding = service.proceeding(number);
        keeper = service.isKeeper(number);
        delivery = deliveries.deliveries(number);
        deliveryPreview = opens(SupervisionStep.PUBLISH_DELIVERY.name()) && delivery.mayBePublished()
                ? deliveries.preview(number)
                : null;
        proofNeeded = opens(SupervisionStep.CONFIRM_RECTIFICATION.name()) && service.needsProof(number);
        withdrawableUntil = deliveries.withdrawableUntil(number).orElse(null);
        reason = opens(SupervisionStep.DECIDE.name()) ? proceeding.facts() : null;
    }

    /**
     * Asks the holder for its statement; where no account was notified, shows the address once, to be delivered by
     * letter.
     */
    public String askStatement() {
        SupervisionService.StatementRequest asked =
                service.askStatement(number, new SupervisionVersionInput(proceeding.version()));
        proceeding = asked.proceeding();
        if (asked.address() == null) {
            return done("ASK_STATEMENT");
        }
        PageFunctions.addFlashMessage(
                "supervision.done.ASK_STATEMENT.byLetter", proceeding.title().signName(), asked.address());
        return ownPage();
    }

    /** Publishes the public notice of delivery. */
    public String publishDelivery() {
        proceeding = deliveries.publish(number, new SupervisionVersionInput(proceeding.version()));
        return done("PUBLISH_DELIVERY");
    }

    /** Withdraws the public notice of delivery. */
    public String withdrawDelivery() {
        proceeding = deliveries.withdraw(number, new SupervisionVersionInput(proceeding.version()));
        return done("WITHDRAW_DELIVERY");
    }

    public String enterStatement() {
        proceeding = service.enterStatement(number, new StatementInput(statement));
        return done("RECEIVE_STATEMENT");
    }

    /** Decides, and leads to the official document that was drafted. */
    public String decide() {
        proceeding = service.decide(number, input());
        PageFunctions.addFlashMessage(
                "supervision.done.DECIDE", proceeding.title().signName());
        return "/work/official_document.xhtml?faces-redirect=true&id="
                + proceeding.decision().document();
    }

    public String dismiss() {
        proceeding = service.dismiss(number, input());
        return done("DISMISS");
    }

    public String confirmRectification() {
        proceeding = service.confirmRectification(number, input());
        return done("CONFIRM_RECTIFICATION");
    }

    public String attach() {
        if (uploads != null) {
            uploads.stream()
                    .filter(UploadedFiles::isChosen)
                    .forEach(
                            part -> UploadedFiles.read(part, (name, content) -> service.attach(number, name, content)));
        }
        return done("ATTACH");
    }

    private SupervisionDecisionInput input() {
        return new SupervisionDecisionInput(proceeding.version(), reason);
    }

    private String done(String step) {
        PageFunctions.addFlashMessage(
                "supervision.done." + step, proceeding.title().signName());
        return ownPage();
    }

    private String ownPage() {
        return "/work/proceeding.xhtml?faces-redirect=true&number=" + number;
    }

    /** Returns whether the reader can take a step now. */
    public boolean opens(String step) {
        return proceeding.opens(SupervisionStep.valueOf(step));
    }

    /** Returns whether the measure requires the holder's statement: not where it only restores the title. */
    public boolean isHearingNeeded() {
        return proceeding.journal().getFirst().state() != SupervisionState.HEARD;
    }

    /** Returns whether the reader reads the records of the office that keeps the title, and not only for a review. */
    public boolean isKeeper() {
        return keeper;
    }

    /** Returns whether the rectification needs a re-visit or a file as its proof. */
    public boolean isProofNeeded() {
        return proofNeeded;
    }

    /** Returns the party that acts next, or null. */
    public SupervisionParty getWaitsFor() {
        return proceeding.state().waitsFor().orElse(null);
    }

    /** Returns the working days left, or null where no limit runs. */
    public Integer getDaysLeft() {
        return businessClock.now().daysLeft(proceeding.deadline().dueOn());
    }

    /** Returns the steps of the journal, the newest first. */
    public List<SupervisionView.SupervisionEntryView> getHistory() {
        return proceeding.journal().reversed();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public DeliveryView getDelivery() {
        return delivery;
    }

    /** Returns the public notice in the form that the public would see; null where none can be published now. */
    public DeliveryNoticeView getDeliveryPreview() {
        return deliveryPreview;
    }

    /** Returns the moment until which the reader can take the public notice back, or null. */
    public Instant getWithdrawableUntil() {
        return withdrawableUntil;
    }

    public SupervisionView getProceeding() {
        return proceeding;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }
}
