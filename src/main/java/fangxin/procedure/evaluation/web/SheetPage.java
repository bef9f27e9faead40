package fangxin.procedure.evaluation.web;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.evaluation.AmendmentInput;
import fangxin.procedure.evaluation.IndependentScoringService;
import fangxin.procedure.evaluation.ScoringService;
import fangxin.procedure.evaluation.SheetClosingService;
import fangxin.procedure.evaluation.SheetView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Page of a whole score sheet with its marks, on which team, shop and consumer representative sign it, and an evaluator
 * hands it in, closes it, or opens it again.
 */
@Named
@ViewScoped
public class SheetPage implements Serializable {
    /** Section of a sheet with its items. */
    public record SheetSection(LocalizedText sheet, LocalizedText section, List<SheetView.SheetItem> cells) {}

    @Inject
    ScoringService service;

    @Inject
    SheetClosingService signing;

    @Inject
    IndependentScoringService alone;

    @Inject
    transient BusinessClock businessClock;

    private String reference;
    private SheetView sheet;
    private List<SheetSection> sections;
    private LocalDate visitedOn;
    private String shopName;
    private String consumerName;
    private String shopImage;
    private String consumerImage;
    private String paper;
    private String amendment;
    private transient Part shopUpload;
    private transient Part consumerUpload;
    private transient Part paperUpload;

    public void load() {
        sheet = service.sheet(reference);
        sections = new ArrayList<>();
        for (SheetView.SheetItem cell : sheet.cells()) {
            SheetSection last = sections.isEmpty() ? null : sections.getLast();
            if (last == null || !last.sheet().equals(cell.sheet()) || !Objects.equals(last.section(), cell.section())) {
                last = new SheetSection(cell.sheet(), cell.section(), new ArrayList<>());
                sections.add(last);
            }
            last.cells().add(cell);
        }
        if (isRecheck()) {
            visitedOn = businessClock.now().today();
        }
    }

    public String sign() {
        signing.sign(reference);
        PageFunctions.addFlashMessage("evaluation.finish.signDone");
        return "/work/sheet_finish.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** Closes the sheet. The uploads are stored first, so that a refusal does not lose them. */
    public String close() {
        shopImage = storedImage(shopUpload, shopImage);
        consumerImage = storedImage(consumerUpload, consumerImage);
        paper = storedImage(paperUpload, paper);
        signing.close(
                reference,
                new SheetClosingService.ClosingInput(
                        visitedOn, shopName, shopImage, consumerName, consumerImage, paper));
        PageFunctions.addFlashMessage(isRecheck() ? "evaluation.finish.done.recheck" : "evaluation.finish.done");
        return sheet.place().page() + "&faces-redirect=true";
    }

    /** Submits the caller's own sheet, where members score independently. */
    public String handIn() {
        alone.handIn(reference, new IndependentScoringService.HandInInput(visitedOn));
        PageFunctions.addFlashMessage("evaluation.blind.done");
        return "/work/sheet.xhtml?faces-redirect=true&reference=" + reference;
    }

    private String storedImage(Part upload, String before) {
        return UploadedFiles.store(
                        upload,
                        (name, content) ->
                                signing.storeSignature(reference, name, content).id())
                .orElse(before);
    }

    public String amend() {
        signing.amend(reference, new AmendmentInput(amendment));
        PageFunctions.addFlashMessage("evaluation.finish.amended");
        return "/work/sheet.xhtml?faces-redirect=true&reference=" + reference;
    }

    /**
     * Returns the page on which items are marked: for the merged sheet, the page on which each change needs a reason.
     */
    public String getScoringPage() {
        return sheet.identity().type() == SheetView.SheetType.MERGED ? "/work/score" : "/work/sheet_onsite";
    }

    public String scoringAddress(String item) {
        return sheet.identity().type() == SheetView.SheetType.MERGED
                ? "/work/score?reference=" + reference + "&item=" + item
                : "/work/sheet_onsite?reference=" + reference + "#" + item;
    }

    /** Returns the collection of the API to which the sheet belongs: that of candidacies, or that of titles. */
    public String getCollection() {
        return isRecheck() ? "titles" : "candidacies";
    }

    /** Returns whether the sheet is that of a title, which is filled in on the day of the visit. */
    private boolean isRecheck() {
        return sheet.candidacy() == null;
    }

    /** Redirects the address of the step to the sheet. */
    public String redirect() {
        return "/work/sheet.xhtml?faces-redirect=true&reference=" + reference;
    }

    public SheetView getSheet() {
        return sheet;
    }

    public List<SheetSection> getSections() {
        return sections;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    public String getShopName() {
        return shopName;
    }

    public void setShopName(String shopName) {
        this.shopName = shopName;
    }

    public String getConsumerName() {
        return consumerName;
    }

    public void setConsumerName(String consumerName) {
        this.consumerName = consumerName;
    }

    public String getShopImage() {
        return shopImage;
    }

    public String getConsumerImage() {
        return consumerImage;
    }

    public String getPaper() {
        return paper;
    }

    public String getAmendment() {
        return amendment;
    }

    public void setAmendment(String amendment) {
        this.amendment = amendment;
    }

    public Part getShopUpload() {
        return shopUpload;
    }

    public void setShopUpload(Part shopUpload) {
        this.shopUpload = shopUpload;
    }

    public Part getConsumerUpload() {
        return consumerUpload;
    }

    public void setConsumerUpload(Part consumerUpload) {
        this.consumerUpload = consumerUpload;
    }

    public Part getPaperUpload() {
        return paperUpload;
    }

    public void setPaperUpload(Part paperUpload) {
        this.paperUpload = paperUpload;
    }
}
