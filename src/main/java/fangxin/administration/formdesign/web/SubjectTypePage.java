package fangxin.administration.formdesign.web;

import fangxin.administration.formdesign.SubjectTypeService;
import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Page on which one subject type is added, changed, or taken in or out of use: its name, digits in certificate numbers,
 * form, sheets, types of members, sector authority, and whether it is one premises or an area.
 */
@Named
@ViewScoped
public class SubjectTypePage implements Serializable {
    @Inject
    SubjectTypeService service;

    private String known;
    private boolean inUse;
    private String code;
    private transient LocalizedText storedName;
    private LocalizedInput name = new LocalizedInput();
    private String digits;
    private String form;
    private List<String> sheets = new ArrayList<>();
    private boolean byTrade;
    private boolean composite;
    private List<String> memberTypes = new ArrayList<>();
    private String authority;
    private SubjectType.SubjectSite site = SubjectType.SubjectSite.PREMISES;

    public void load() {
        if (known != null) {
            SubjectTypeService.SubjectTypeView line = service.byCode(known);
            SubjectType.SubjectTypeTerms terms = line.terms();
            inUse = line.inUse();
            code = terms.code();
            storedName = terms.name();
            name = new LocalizedInput(storedName);
            digits = terms.digits();
            form = terms.form();
            sheets = new ArrayList<>(terms.sheets());
            byTrade = terms.byTrade();
            composite = terms.composite();
            memberTypes = new ArrayList<>(terms.memberTypes());
            authority = terms.authority();
            site = terms.site();
        }
    }

    public String save() {
        SubjectType.SubjectTypeTerms terms = new SubjectType.SubjectTypeTerms(
                code,
                name.read(),
                digits,
                form,
                List.copyOf(sheets),
                byTrade,
                composite,
                List.copyOf(memberTypes),
                authority,
                site);
        if (known == null) {
            service.add(terms);
        } else {
            service.amend(terms);
        }
        PageFunctions.addFlashMessage("formdesign.subjectType.saved", PageFunctions.in(name.read()));
        return "/admin/subject_types.xhtml?faces-redirect=true";
    }

    public String turn() {
        service.use(known, !inUse);
        PageFunctions.addFlashMessage(
                inUse ? "formdesign.subjectType.out" : "formdesign.subjectType.in", PageFunctions.in(name.read()));
        return "/admin/subject_types.xhtml?faces-redirect=true";
    }

    public List<SubjectTypeService.FormOption> getForms() {
        return service.forms();
    }

    public String name(SubjectTypeService.FormOption each) {
        return SubjectTypesPage.name(each.code(), each.subjectTypes());
    }

    public List<SubjectTypeService.SubjectTypeSheet> getAllSheets() {
        return service.sheets();
    }

    public List<String> getAuthorities() {
        return service.authorities();
    }

    public List<SubjectTypeService.SubjectTypeView> getOthers() {
        return service.all().stream()
                .filter(line -> !line.terms().code().equals(known))
                .toList();
    }

    public boolean isInUse() {
        return inUse;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Returns the stored name of the subject type, not the one that is being typed. */
    public LocalizedText getStoredName() {
        return storedName;
    }

    public LocalizedInput getName() {
        return name;
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public List<String> getSheets() {
        return sheets;
    }

    public void setSheets(List<String> sheets) {
        this.sheets = sheets;
    }

    public boolean isByTrade() {
        return byTrade;
    }

    public void setByTrade(boolean byTrade) {
        this.byTrade = byTrade;
    }

    public boolean isComposite() {
        return composite;
    }

    public void setComposite(boolean composite) {
        this.composite = composite;
    }

    public List<String> getMemberTypes() {
        return memberTypes;
    }

    public void setMemberTypes(List<String> memberTypes) {
        this.memberTypes = memberTypes;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public SubjectType.SubjectSite getSite() {
        return site;
    }

    public void setSite(SubjectType.SubjectSite site) {
        this.site = site;
    }
}
