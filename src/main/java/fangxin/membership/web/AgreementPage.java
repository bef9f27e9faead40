package fangxin.membership.web;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.membership.ConsentDesk;
import fangxin.membership.MembersDesk;
import fangxin.membership.MembersView;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** Where an officer enters that a member agreed on paper. */
@Named
@ViewScoped
public class AgreementPage implements Serializable {
    @Inject
    MembersDesk members;
    @Inject
    ConsentDesk desk;
    private String reference;
    private String member;
    private MembersView view;
    private MembersView.Row row;
    private String signer;
    private transient Part scan;

    public void open() {
        view = members.members(reference).orElseThrow(() -> new Unknown(reference));
        row = view.members().stream().filter(each -> each.id().equals(member)).findFirst()
                .orElseThrow(() -> new Unknown(member));
    }

    public String save() {
        if (!Uploads.chosen(scan)) {
            throw RuleViolation.at("scan", "membership.scan");
        }
        Uploads.read(scan, (name, content) -> {
            desk.agreeOnPaper(member, signer, name, content);
            return null;
        });
        Look.tell("membership.done.paper", row.signName());
        return "/my/members.xhtml?faces-redirect=true&reference=" + reference;
    }

    public MembersView getView() {
        return view;
    }

    public MembersView.Row getRow() {
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
