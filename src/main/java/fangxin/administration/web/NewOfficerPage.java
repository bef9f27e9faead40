package fangxin.administration.web;

import fangxin.administration.NewOfficer;
import fangxin.administration.PeopleDesk;
import fangxin.identity.PasswordConfirmation;
import fangxin.identity.Role;
import fangxin.identity.web.NewcomerForm;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Opens an officer's account. */
@Named
@ViewScoped
public class NewOfficerPage implements Serializable {
    @Inject
    transient PeopleDesk desk;
    @Inject
    transient PasswordConfirmation confirmation;
    private final NewcomerForm person = new NewcomerForm();
    private Role role;
    private String organ;
    private transient String password;

    public String open() {
        confirmation.require(password);
        desk.open(new NewOfficer(person.getUsername(), person.getName(), person.getPhone(), person.getMail(), role,
                organ));
        Look.tell("administration.opened", person.getName());
        return "/admin/account.xhtml?faces-redirect=true&username=" + person.getUsername();
    }

    public NewcomerForm getPerson() {
        return person;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
