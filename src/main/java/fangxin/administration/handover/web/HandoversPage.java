package fangxin.administration.handover.web;

import fangxin.administration.handover.HandOver;
import fangxin.administration.handover.HandOverService;
import fangxin.organization.identity.HandOverHandler;
import fangxin.organization.identity.web.PasswordConfirmationBean;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Page on which an administrator plans, previews, carries out and cancels handovers between officers, with their
 * list.
 */
@Named
@ViewScoped
public class HandoversPage implements Serializable {
    private static final String HERE = "/admin/handovers.xhtml?faces-redirect=true";

    @Inject
    transient HandOverService service;

    @Inject
    transient PasswordConfirmationBean confirmation;

    private transient HandOverService.HandOverPlan plan;
    private transient List<HandOverService.HandOverView> entered;
    private String from;
    private String to;
    private LocalDate effectiveOn;

    public void preview() {
        plan = service.plan(wish());
    }

    public String handOver() {
        confirmation.require();
        HandOverService.HandOverView done = service.handOver(wish());
        PageFunctions.addFlashMessage(
                "handover.handOver.result." + done.state(),
                done.fromName(),
                done.toName(),
                PageFunctions.date(done.effectiveOn()));
        return HERE;
    }

    public String cancel(String id) {
        confirmation.require();
        service.cancel(id);
        PageFunctions.addFlashMessage("handover.handOver.cancelled");
        return HERE;
    }

    private HandOverService.HandOverRequest wish() {
        return new HandOverService.HandOverRequest(from, to, effectiveOn);
    }

    public HandOverService.HandOverPlan getPlan() {
        return plan;
    }

    public List<HandOverService.HandOverView> getEntered() {
        if (entered == null) {
            entered = service.entered();
        }
        return entered;
    }

    /** Returns whether a planned handover can still be cancelled; the cancellation needs the password. */
    public boolean isCancellable() {
        return getEntered().stream().anyMatch(each -> each.state() == HandOver.HandOverState.PLANNED);
    }

    /** Returns the text of the reason why an item cannot be transferred. */
    public String obstacle(HandOverHandler.HandOverItem item) {
        return item.obstacle() == null ? "" : PageFunctions.sentence(item.obstacle());
    }

    /** Returns the text of an item. */
    public String words(HandOverHandler.HandOverItem item) {
        String[] parts = item.subject().split(" ");
        return switch (item.type()) {
            case POST -> PageFunctions.message("identity.role." + parts[0]) + " · " + item.about();
            case CHAIN -> PageFunctions.message("naming.documentType." + item.about()) + " · " + item.subject();
            case PAPER -> item.about();
            case TEAM -> item.subject() + " · " + item.about();
        };
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate day) {
        this.effectiveOn = day;
    }
}
