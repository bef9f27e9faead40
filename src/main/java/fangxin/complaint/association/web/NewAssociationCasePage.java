package fangxin.complaint.association.web;

import fangxin.complaint.association.AssociationCaseInput;
import fangxin.complaint.association.AssociationCaseService;
import fangxin.complaint.association.AssociationCaseService.AssociationChoice;
import fangxin.complaint.association.AssociationCaseSource;
import fangxin.complaint.association.AssociationCaseType;
import fangxin.complaint.handling.EntrustedCaseFinder.EntrustedCase;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Page on which an association receives a case, filled in from an entrusted case of 12315 where it comes from there.
 */
@Named
@ViewScoped
public class NewAssociationCasePage implements Serializable {
    @Inject
    AssociationCaseService service;

    private String complaint;
    private String association;
    private AssociationCaseType type;
    private AssociationCaseSource source;
    private String category;
    private String traderName;
    private String creditCode;
    private String title;
    private BigDecimal amount;
    private String words;
    private String contact;

    private List<AssociationChoice> associations;
    private transient List<ComplaintCode> categories;

    public void load() {
        association =
                getAssociations().isEmpty() ? null : associations.getFirst().code();
        if (complaint != null) {
            service.entrusted(complaint).ifPresent(this::fill);
        }
    }

    private void fill(EntrustedCase entrusted) {
        association = entrusted.entrusted();
        source = AssociationCaseSource.ENTRUSTED;
        category = entrusted.category();
        traderName = entrusted.traderName();
        creditCode = entrusted.creditCode();
        title = entrusted.title();
        amount = entrusted.amount();
    }

    public String save() {
        String number = service.receive(new AssociationCaseInput(
                        association,
                        type,
                        source,
                        category,
                        traderName,
                        creditCode,
                        title,
                        amount,
                        words,
                        contact,
                        complaint))
                .dispute()
                .number();
        PageFunctions.addFlashMessage("association.done.RECEIVE", traderName);
        return "/work/association_case.xhtml?faces-redirect=true&number=" + number;
    }

    public List<AssociationChoice> getAssociations() {
        if (associations == null) {
            associations = service.listOwn();
        }
        return associations;
    }

    public List<ComplaintCode> getCategories() {
        if (categories == null) {
            categories = service.categories();
        }
        return categories;
    }

    public List<AssociationCaseType> getTypes() {
        return List.of(AssociationCaseType.values());
    }

    public List<AssociationCaseSource> getSources() {
        return List.of(AssociationCaseSource.values());
    }

    public String getComplaint() {
        return complaint;
    }

    public void setComplaint(String complaint) {
        this.complaint = complaint;
    }

    public String getAssociation() {
        return association;
    }

    public void setAssociation(String association) {
        this.association = association;
    }

    public AssociationCaseType getType() {
        return type;
    }

    public void setType(AssociationCaseType type) {
        this.type = type;
    }

    public AssociationCaseSource getSource() {
        return source;
    }

    public void setSource(AssociationCaseSource source) {
        this.source = source;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTraderName() {
        return traderName;
    }

    public void setTraderName(String traderName) {
        this.traderName = traderName;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
