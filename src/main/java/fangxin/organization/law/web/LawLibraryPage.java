package fangxin.organization.law.web;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.organization.law.Law;
import fangxin.organization.law.Law.LawKind;
import fangxin.organization.law.LawLibrary;
import fangxin.organization.law.LawLibraryInput;
import fangxin.organization.law.LawLibraryService;
import fangxin.organization.law.LawLibraryService.LawLibraryView;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * Faces bean of two pages on which an officer of the city's office changes the law library: the list, where the officer
 * changes its source, and the form, where the officer adds, changes or removes one law.
 */
@Named
@ViewScoped
public class LawLibraryPage extends AbstractIssuePage {
    private static final String LIST = "/work/law_library.xhtml?faces-redirect=true";

    @Inject
    LawLibraryService service;

    private transient LawLibraryView terms;
    private String code;
    private String source;
    private String newCode;
    private LawKind kind;
    private LocalizedInput name = new LocalizedInput();
    private LocalizedInput issuer = new LocalizedInput();
    private String citation;
    private LocalDate from;
    private LocalDate until;
    private String address;

    public void load() {
        open(getTerms().issue());
        source = terms.terms().source();
        if (!isFresh()) {
            Law of = terms.terms().find(code).orElseThrow(() -> new NotFound(code));
            kind = of.kind();
            name = new LocalizedInput(of.name());
            issuer = new LocalizedInput(of.issuer());
            citation = of.citation();
            from = of.from();
            until = of.until();
            address = of.address();
        }
    }

    public String saveSource() {
        return change(current().withSource(source));
    }

    public String saveLaw() {
        if (isFresh() && current().find(newCode).isPresent()) {
            throw RuleViolation.at("code", "law.twice");
        }
        Law entered = Constraints.check(
                new Law(isFresh() ? newCode : code, kind, name.read(), citation, issuer.read(), from, until, address));
        if (!entered.isOrdered()) {
            throw RuleViolation.at("until", "law.until.early");
        }
        return change(current().with(entered));
    }

    public String removeLaw() {
        return change(current().without(code));
    }

    /** Returns the present library: a form changes only its own law, so that later changes of others remain. */
    private LawLibrary current() {
        return service.terms().terms();
    }

    private String change(LawLibrary changed) {
        service.change(new LawLibraryInput(basedOn(), changed));
        return PageFunctions.withFlashMessage("law.saved", LIST);
    }

    @Override
    protected NewestIssue newest() {
        LawLibraryView now = service.terms();
        return new NewestIssue(now.issue(), now.by(), now.enteredAt());
    }

    /** Returns whether the form adds a new law. */
    public boolean isFresh() {
        return code == null || code.isBlank();
    }

    public LawLibraryView getTerms() {
        if (terms == null) {
            terms = service.terms();
        }
        return terms;
    }

    public LawKind[] getKinds() {
        return LawKind.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public LawKind getKind() {
        return kind;
    }

    public void setKind(LawKind kind) {
        this.kind = kind;
    }

    public LocalizedInput getName() {
        return name;
    }

    public LocalizedInput getIssuer() {
        return issuer;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
