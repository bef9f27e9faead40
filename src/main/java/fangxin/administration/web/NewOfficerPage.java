package fangxin.administration.web;

import fangxin.administration.NewOfficer;
import fangxin.administration.PeopleDesk;
import fangxin.identity.Role;
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
    private String username;
    private String name;
    private String phone;
    private String mail;
    private Role role;
    private String organ;

    public String open() {
        desk.open(new NewOfficer(username, name, phone, mail, role, organ));
        Look.tell("administration.opened", name);
        return "/admin/account.xhtml?faces-redirect=true&username=" + username;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
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
}
