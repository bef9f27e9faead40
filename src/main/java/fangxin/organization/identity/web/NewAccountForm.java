package fangxin.organization.identity.web;

import fangxin.organization.identity.NewAccount;
import java.io.Serializable;

/** Form bean for the input of a person for whom an account is created. */
public class NewAccountForm implements Serializable {
    private String username;
    private String name;
    private String phone;
    private String mail;

    public NewAccount read() {
        return new NewAccount(username, name, phone, mail);
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
}
