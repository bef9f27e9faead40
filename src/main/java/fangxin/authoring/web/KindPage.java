package fangxin.authoring.web;

import fangxin.Wording;
import fangxin.authoring.KindDesk;
import fangxin.criteria.Kind;
import fangxin.platform.web.InBoth;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One kind of subject: its form, sheets, members, and who evaluates. */
@Named
@ViewScoped
public class KindPage implements Serializable {
    @Inject
    KindDesk desk;
    private String known;
    private boolean inUse;
    private String code;
    private transient Wording kept;
    private InBoth name = new InBoth();
    private String digits;
    private String form;
    private List<String> sheets = new ArrayList<>();
    private boolean byTrade;
    private boolean composite;
    private List<String> memberKinds = new ArrayList<>();
    private String authority;
    private Kind.Site site = Kind.Site.PREMISES;

    public void open() {
        if (known != null) {
            KindDesk.Line line = desk.kind(known);
            Kind.Terms terms = line.terms();
            inUse = line.inUse();
            code = terms.code();
            kept = terms.name();
            name = new InBoth(kept);
            digits = terms.digits();
            form = terms.form();
            sheets = new ArrayList<>(terms.sheets());
            byTrade = terms.byTrade();
            composite = terms.composite();
            memberKinds = new ArrayList<>(terms.memberKinds());
            authority = terms.authority();
            site = terms.site();
        }
    }

    public String save() {
        Kind.Terms terms = new Kind.Terms(code, name.read(), digits, form, List.copyOf(sheets), byTrade,
                composite, List.copyOf(memberKinds), authority, site);
        if (known == null) {
            desk.add(terms);
        } else {
            desk.amend(terms);
        }
        Look.tell("authoring.kind.saved", Look.in(name.read()));
        return "/admin/kinds.xhtml?faces-redirect=true";
    }

    public String turn() {
        desk.use(known, !inUse);
        Look.tell(inUse ? "authoring.kind.out" : "authoring.kind.in", Look.in(name.read()));
        return "/admin/kinds.xhtml?faces-redirect=true";
    }

    public List<KindDesk.Form> getForms() {
        return desk.forms();
    }

    public String name(KindDesk.Form each) {
        return KindsPage.name(each.code(), each.kinds());
    }

    public List<KindDesk.Sheet> getAllSheets() {
        return desk.sheets();
    }

    public List<String> getAuthorities() {
        return desk.authorities();
    }

    public List<KindDesk.Line> getOthers() {
        return desk.kinds().stream().filter(line -> !line.terms().code().equals(known)).toList();
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

    /** Its name as it is, whatever is being typed. */
    public Wording getKept() {
        return kept;
    }

    public InBoth getName() {
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

    public List<String> getMemberKinds() {
        return memberKinds;
    }

    public void setMemberKinds(List<String> memberKinds) {
        this.memberKinds = memberKinds;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public Kind.Site getSite() {
        return site;
    }

    public void setSite(Kind.Site site) {
        this.site = site;
    }
}
