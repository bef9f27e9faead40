package fangxin.complaint.typicalcase.web;

import fangxin.complaint.typicalcase.TypicalCaseDraft;
import fangxin.complaint.typicalcase.TypicalCaseDraftService;
import fangxin.complaint.warning.CaseSource.CaseSourceInput;
import fangxin.complaint.warning.CaseSourceType;
import fangxin.complaint.warning.ConsumerFestival;
import fangxin.complaint.warning.ConsumerWarningService;
import fangxin.complaint.warning.ConsumerWarningService.WarningOffice;
import fangxin.complaint.warning.WarningBasis;
import fangxin.complaint.warning.WarningInput;
import fangxin.complaint.warning.WarningKind;
import fangxin.complaint.warning.WarningView;
import fangxin.complaint.warning.WarningView.WarningDetails;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Page on which an officer drafts a typical case from a closed complaint, from a penalty or freely, or revises a draft.
 */
@Named
@ViewScoped
public class NewTypicalCasePage implements Serializable {
    @Inject
    ConsumerWarningService service;

    @Inject
    TypicalCaseDraftService drafts;

    private String number;
    private String complaint;
    private String penalty;
    private Long version;
    private String office;
    private String title;
    private String body;
    private String category;
    private ConsumerFestival festival;
    private String link;
    private CaseSourceInput source;

    private transient List<WarningOffice> offices;

    /** Reads the draft that is revised, or proposes the words from the source that the address names. */
    public void load() {
        if (number != null) {
            revise(service.warning(number));
            return;
        }
        office = getOffices().isEmpty() ? null : getOffices().getFirst().code();
        source = complaint != null
                ? new CaseSourceInput(CaseSourceType.COMPLAINT, complaint)
                : penalty != null ? new CaseSourceInput(CaseSourceType.PENALTY, penalty) : null;
        if (source != null) {
            TypicalCaseDraft draft = drafts.draft(source);
            title = draft.title();
            body = draft.body();
            category = draft.category();
        }
    }

    private void revise(WarningDetails details) {
        WarningView draft = details.warning();
        version = details.version();
        office = details.officeCode();
        title = draft.content().title();
        body = draft.content().body();
        category = draft.content().category();
        festival = draft.content().festival();
        link = draft.content().link();
        source = details.source();
    }

    public String save() {
        WarningInput input = new WarningInput(
                office,
                WarningKind.TYPICAL_CASE,
                title,
                body,
                category,
                null,
                new WarningBasis(null, null, festival, source),
                link,
                null,
                List.of(),
                List.of(),
                version);
        WarningDetails saved = number == null ? service.create(input) : service.revise(number, input);
        PageFunctions.addFlashMessage(
                number == null ? "warning.done.CREATE" : "warning.done.REVISE",
                saved.warning().content().title());
        return "/work/consumer_warning.xhtml?faces-redirect=true&number="
                + saved.warning().number();
    }

    public List<WarningOffice> getOffices() {
        if (offices == null) {
            offices = service.offices();
        }
        return offices;
    }

    public ConsumerFestival[] getFestivals() {
        return ConsumerFestival.values();
    }

    public CaseSourceInput getSource() {
        return source;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getComplaint() {
        return complaint;
    }

    public void setComplaint(String complaint) {
        this.complaint = complaint;
    }

    public String getPenalty() {
        return penalty;
    }

    public void setPenalty(String penalty) {
        this.penalty = penalty;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public ConsumerFestival getFestival() {
        return festival;
    }

    public void setFestival(ConsumerFestival festival) {
        this.festival = festival;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
