package fangxin.organization.identity.web;

import fangxin.organization.identity.PasswordConfirmation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Faces bean of the field in which the signed-in person enters the password again to confirm an act. */
@Named
@RequestScoped
public class PasswordConfirmationBean {
    @Inject
    PasswordConfirmation confirmation;

    private String password;

    /** Refuses the act unless the password is that of the signed-in account. */
    public void require() {
        confirmation.require(password);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
