package fangxin.membership.web;

import fangxin.common.NotFound;
import fangxin.membership.MemberInput;
import fangxin.membership.MembersService;
import fangxin.membership.MembersView;
import fangxin.membership.MembershipReasonInput;
import fangxin.membership.ShareExceptionInput;
import fangxin.membership.ShortfallService;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Page of the member list of a composite, on which the composite, or an officer for it, adds and removes members, and
 * an officer of the round's owner proposes an exception from the share.
 */
@Named
@ViewScoped
public class MembersPage implements Serializable {
    @Inject
    MembersService service;

    @Inject
    ShortfallService shortfalls;

    private String reference;
    private MembersView view;
    private String creditCode;
    private String name;
    private String signName;
    private String address;
    private String exception;
    private final Map<String, String> reasons = new HashMap<>();

    public void load() {
        view = service.members(reference).orElseThrow(() -> new NotFound(reference));
    }

    public String addMember() {
        service.addMember(reference, new MemberInput(creditCode, name, signName, address));
        PageFunctions.addFlashMessage("membership.done.listed", signName == null ? name : signName);
        return reload();
    }

    public String removeMember(MembersView.MemberRow row) {
        service.removeMember(row.id(), new MembershipReasonInput(reasons.get(row.id())));
        PageFunctions.addFlashMessage("membership.done.takenOut", row.shop().signName());
        return reload();
    }

    public String proposeException() {
        shortfalls.proposeException(reference, new ShareExceptionInput(exception));
        PageFunctions.addFlashMessage("membership.done.excepted", view.name());
        return reload();
    }

    private String reload() {
        return "/my/members.xhtml?faces-redirect=true&reference=" + reference;
    }

    public MembersView getView() {
        return view;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSignName() {
        return signName;
    }

    public void setSignName(String signName) {
        this.signName = signName;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getException() {
        return exception;
    }

    public void setException(String exception) {
        this.exception = exception;
    }
}
