package fangxin.supervision.renewal.web;

import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.cultivation.Defect.DefectType;
import fangxin.supervision.proceeding.SupervisionParty;
import fangxin.supervision.renewal.RenewalDecisionInput;
import fangxin.supervision.renewal.RenewalDefectInput;
import fangxin.supervision.renewal.RenewalDocumentInput;
import fangxin.supervision.renewal.RenewalDocumentService;
import fangxin.supervision.renewal.RenewalPart;
import fangxin.supervision.renewal.RenewalReturnInput;
import fangxin.supervision.renewal.RenewalReviewInput;
import fangxin.supervision.renewal.RenewalReviewService;
import fangxin.supervision.renewal.RenewalStep;
import fangxin.supervision.renewal.RenewalVersionInput;
import fangxin.supervision.renewal.RenewalView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Page of one renewal for its office with application, defects and journal, on which officers return, accept or refuse
 * it, close defects, enter and decide a review, confirm a lapse, and draft the official document or the transition.
 */
@Named
@ViewScoped
public class RenewalPage implements Serializable {
    private static final int DEFECTS = 3;

    /** Form bean for one defect. */
    public static class DefectRow implements Serializable {
        private RenewalPart part;
        private DefectType type;
        private String correction;

        boolean isFilled() {
            return part != null || type != null || (correction != null && !correction.isBlank());
        }

        public RenewalPart getPart() {
            return part;
        }

        public void setPart(RenewalPart part) {
            this.part = part;
        }

        public DefectType getType() {
            return type;
        }

        public void setType(DefectType type) {
            this.type = type;
        }

        public String getCorrection() {
            return correction;
        }

        public void setCorrection(String correction) {
            this.correction = correction;
        }
    }

    @Inject
    RenewalReviewService service;

    @Inject
    RenewalDocumentService documents;

    @Inject
    transient BusinessClock businessClock;

    private String number;
    private RenewalView renewal;
    private final List<DefectRow> rows =
            Stream.generate(DefectRow::new).limit(DEFECTS).toList();
    private String reason;
    private String plea;

    public void load() {
        renewal = service.renewal(number);
    }

    /** Returns it with the defects that are not closed, and with the new ones that were filled in. */
    public String returnForCorrection() {
        List<RenewalDefectInput> defects = rows.stream()
                .filter(DefectRow::isFilled)
                .map(row -> new RenewalDefectInput(row.part, row.type, row.correction))
                .toList();
        renewal = service.returnForCorrection(number, new RenewalReturnInput(renewal.version(), defects));
        return done("RETURN");
    }

    public String closeDefect(int seq) {
        renewal = service.closeDefect(number, seq);
        return done("CLOSE_DEFECT");
    }

    public String accept() {
        renewal = service.accept(number, shown());
        return done("ACCEPT");
    }

    public String refuse() {
        renewal = service.refuse(number, new RenewalDecisionInput(renewal.version(), reason));
        return done("REFUSE");
    }

    public String enterReview() {
        renewal = service.enterReview(number, new RenewalReviewInput(plea));
        return done("ASK_REVIEW");
    }

    public String uphold() {
        renewal = service.uphold(number, new RenewalDecisionInput(renewal.version(), reason));
        return done("UPHOLD");
    }

    public String overturn() {
        renewal = service.overturn(number, new RenewalDecisionInput(renewal.version(), reason));
        return done("OVERTURN");
    }

    public String lapse() {
        renewal = service.lapse(number, new RenewalDecisionInput(renewal.version(), reason));
        return done("LAPSE");
    }

    /** Drafts the official document of the renewal, and redirects to it. */
    public String draft() {
        RenewalDocumentService.RenewalDrafts drafts = documents.draft(new RenewalDocumentInput(List.of(number)));
        if (drafts.documents().isEmpty()) {
            PageFunctions.addErrors(drafts.leftOut().getFirst().reasons());
            return null;
        }
        PageFunctions.addFlashMessage("renewal.done.DRAFT_DOCUMENT", 1);
        return document(drafts.documents().getFirst().document());
    }

    public String draftTransition() {
        String document = documents.draftTransition(number, shown());
        PageFunctions.addFlashMessage(
                "renewal.done.DRAFT_TRANSITION", renewal.title().signName());
        return document(document);
    }

    private static String document(String id) {
        return "/work/official_document.xhtml?faces-redirect=true&id=" + id;
    }

    private RenewalVersionInput shown() {
        return new RenewalVersionInput(renewal.version());
    }

    private String done(String step) {
        PageFunctions.addFlashMessage("renewal.done." + step, renewal.title().signName());
        return "/work/renewal.xhtml?faces-redirect=true&number=" + number;
    }

    /** Returns whether the reader can take a step now. */
    public boolean opens(String step) {
        return renewal.opens(RenewalStep.valueOf(step));
    }

    /** Returns whether the reader can draft the transition now. */
    public boolean isTransitionDue() {
        return renewal.transitionDue();
    }

    /** Returns the party that acts next, or null. */
    public SupervisionParty getWaitsFor() {
        return renewal.state().waitsFor().orElse(null);
    }

    /** Returns the working days left, or null where no limit runs. */
    public Integer getDaysLeft() {
        return businessClock.now().daysLeft(renewal.deadline().dueOn());
    }

    /** Returns the steps of the journal, the newest first. */
    public List<RenewalView.RenewalEntryView> getHistory() {
        return renewal.journal().reversed();
    }

    public RenewalPart[] getParts() {
        return RenewalPart.values();
    }

    public DefectType[] getTypes() {
        return DefectType.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public RenewalView getRenewal() {
        return renewal;
    }

    public List<DefectRow> getRows() {
        return rows;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPlea() {
        return plea;
    }

    public void setPlea(String plea) {
        this.plea = plea;
    }
}
