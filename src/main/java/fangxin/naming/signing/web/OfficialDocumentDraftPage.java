package fangxin.naming.signing.web;

import fangxin.naming.signing.DocumentDraftInput;
import fangxin.naming.signing.DocumentDraftingService;
import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.OfficialDocumentCodes;
import fangxin.naming.signing.OfficialDocumentTypeView;
import fangxin.naming.signing.OfficialDocumentView;
import fangxin.naming.title.DecisionGround;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Page on which a drafter writes an official document, or changes one that was sent back: a naming of several
 * candidacies, or a decision on one title.
 */
@Named
@ViewScoped
public class OfficialDocumentDraftPage implements Serializable {
    /** Row of a candidacy that the officer may add to the batch. */
    public static class Line implements Serializable {
        private final DocumentDraftingService.Nameable item;
        private boolean chosen;

        Line(DocumentDraftingService.Nameable item, boolean chosen) {
            this.item = item;
            this.chosen = chosen;
        }

        public DocumentDraftingService.Nameable getItem() {
            return item;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    @Inject
    DocumentReviewService documents;

    @Inject
    DocumentDraftingService service;

    private String round;
    private String title;
    private String id;
    private String type = OfficialDocumentCodes.NAMING;
    private OfficialDocumentTypeView known;
    private DocumentDraftingService.DraftPrefill prefill;
    private List<Line> lines = List.of();
    private String subject;
    private String reason;
    private String documentNumber;
    private LocalDate documentDate;
    private String groundZh;
    private String groundEn;
    private LocalDate lastDay;

    /** Opens the page of the title, where proceedings and renewals begin, if the type has a procedure of its own. */
    public String load() {
        if (id != null) {
            redraft(documents.document(id));
            return null;
        }
        if (service.hasOwnProcedure(type)) {
            return "/work/title.xhtml?faces-redirect=true&number=" + title;
        }
        known = service.type(type);
        prefill = isNaming() ? service.prefillNaming(round) : service.prefill(type, title);
        subject = prefill.subject();
        state(prefill.ground());
        lines = prefill.items().stream()
                .map(item -> new Line(item, !isNaming() && item.hasNoObstacle()))
                .toList();
        return null;
    }

    private void redraft(OfficialDocumentView document) {
        known = document.type();
        type = known.code();
        prefill = service.prefillRedraft(id);
        subject = document.subject();
        reason = document.reason();
        documentNumber = document.documentNumber();
        documentDate = document.documentDate();
        state(prefill.ground());
        lines = prefill.items().stream()
                .map(item -> new Line(
                        item,
                        document.items().stream().anyMatch(of -> of.subject().equals(item.reference()))))
                .toList();
    }

    private void state(DecisionGround ground) {
        groundZh = ground.zh();
        groundEn = ground.en();
        lastDay = ground.lastDay();
    }

    public String submit() {
        DocumentDraftInput drafting = new DocumentDraftInput(
                type,
                subject,
                reason,
                documentNumber,
                documentDate,
                lines.stream()
                        .filter(Line::isChosen)
                        .map(line -> line.item.reference())
                        .toList(),
                new DecisionGround(groundZh, groundEn, lastDay));
        if (id == null) {
            id = service.draft(drafting);
        } else {
            service.redraft(id, drafting);
        }
        PageFunctions.addFlashMessage("naming.done.draft");
        return "/work/official_document.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isNaming() {
        return known.confersTitles();
    }

    /** Returns the type of the document that is drafted. */
    public OfficialDocumentTypeView getKnown() {
        return known;
    }

    /** Returns the types of document that may be drafted on a title. */
    public List<OfficialDocumentTypeView> typesFor(String number) {
        return service.typesFor(number);
    }

    public DocumentDraftingService.DraftPrefill getPrefill() {
        return prefill;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type == null ? OfficialDocumentCodes.NAMING : type;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getGroundZh() {
        return groundZh;
    }

    public void setGroundZh(String groundZh) {
        this.groundZh = groundZh;
    }

    public String getGroundEn() {
        return groundEn;
    }

    public void setGroundEn(String groundEn) {
        this.groundEn = groundEn;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalDate getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(LocalDate documentDate) {
        this.documentDate = documentDate;
    }
}
