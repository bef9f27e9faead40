package fangxin.administration.web;

import fangxin.administration.NewOfficer;
import fangxin.administration.UserAdministrationService;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.web.NewAccountForm;
import fangxin.organization.identity.web.PasswordConfirmationBean;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page on which an administrator opens an officer's account, with the first role at an agency. */
@Named
@ViewScoped
public class NewOfficerPage implements Serializable {
    @Inject
    transient UserAdministrationService service;

    @Inject
    transient PasswordConfirmationBean confirmation;

    private final NewAccountForm person = new NewAccountForm();
    private Role role;
    private String agency;

    public String open() {
        confirmation.require();
        service.open(new NewOfficer(
                person.getUsername(), person.getName(), person.getPhone(), person.getMail(), role, agency));
        PageFunctions.addFlashMessage("administration.opened", person.getName());
        return "/admin/account.xhtml?faces-redirect=true&username=" + person.getUsername();
    }

    public NewAccountForm getPerson() {
        return person;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
