package fangxin.membership.web;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.membership.ConsentService;
import fangxin.membership.MembersService;
import fangxin.membership.MembersView;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** Page on which an officer records a member's consent on paper, with its scan. */
@Named
@ViewScoped
public class PaperConsentPage implements Serializable {
    @Inject
    MembersService members;

    @Inject
    ConsentService service;

    private String reference;
    private String member;
    private MembersView view;
    private MembersView.MemberRow row;
    private String signer;
    private transient Part scan;

    public void load() {
        view = members.members(reference).orElseThrow(() -> new NotFound(reference));
        row = view.members().stream()
                .filter(each -> each.id().equals(member))
                .findFirst()
                .orElseThrow(() -> new NotFound(member));
    }

    public String save() {
        if (!UploadedFiles.isChosen(scan)) {
            throw RuleViolation.at("scan", "membership.scan");
        }
        UploadedFiles.read(scan, (name, content) -> {
            service.agreeOnPaper(member, signer, name, content);
            return null;
        });
        PageFunctions.addFlashMessage("membership.done.paper", row.shop().signName());
        return "/my/members.xhtml?faces-redirect=true&reference=" + reference;
    }

    public MembersView getView() {
        return view;
    }

    public MembersView.MemberRow getRow() {
        return row;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
