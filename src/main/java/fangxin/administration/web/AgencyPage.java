package fangxin.administration.web;

import fangxin.administration.AgencyService;
import fangxin.organization.agency.Agency;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Page on which an administrator changes one agency (name, phone, place in the tree), or adds one. */
@Named
@ViewScoped
public class AgencyPage implements Serializable {
    private static final String LIST = "/admin/agencies.xhtml?faces-redirect=true";

    @Inject
    transient AgencyService service;

    private transient List<AgencyService.AgencyView> tree;
    private String code;
    private boolean fresh;
    private String newCode;
    private LocalizedInput name = new LocalizedInput();
    private Agency.AgencyType type;
    private String parent;
    private String authority;
    private String phone;
    private LocalDate lastDay;
    private transient AgencyService.AgencyView node;

    public void load() {
        fresh = code == null;
        if (!fresh) {
            getNode();
            name = new LocalizedInput(node.name());
            type = node.type();
            parent = node.superior().code();
            phone = node.phone();
        }
    }

    /** Returns whether the agency was merged into another one and can no longer be changed. */
    public boolean isOver() {
        return !isFresh() && getNode().merger().endedOn() != null;
    }

    /** Returns the agency as stored, or null for a new one. */
    public AgencyService.AgencyView getNode() {
        if (node == null && !fresh) {
            node = service.node(code);
        }
        return node;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String establish() {
        service.establish(
                new AgencyService.NewAgency(newCode, name.read(), type, parent, null, authority, null, phone));
        PageFunctions.addFlashMessage("administration.agency.established", PageFunctions.in(name.read()));
        return LIST;
    }

    public String save() {
        service.amend(code, new AgencyService.AgencyAmendment(name.read(), phone, parent, lastDay));
        PageFunctions.addFlashMessage("administration.agency.saved", PageFunctions.in(name.read()));
        return LIST;
    }

    public List<AgencyService.AgencyView> getTree() {
        if (tree == null) {
            tree = service.tree();
        }
        return tree;
    }

    /** Returns the agencies that can be superior to another one. */
    public List<AgencyService.AgencyView> getOffices() {
        return getTree().stream()
                .filter(each -> each.merger().endedOn() == null
                        && (each.type() == Agency.AgencyType.CITY_OFFICE
                                || each.type() == Agency.AgencyType.COUNTY_OFFICE))
                .toList();
    }

    public Agency.AgencyType[] getTypes() {
        return Agency.AgencyType.values();
    }

    public boolean isFresh() {
        return fresh;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public LocalizedInput getName() {
        return name;
    }

    public Agency.AgencyType getType() {
        return type;
    }

    public void setType(Agency.AgencyType type) {
        this.type = type;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
