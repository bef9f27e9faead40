package fangxin.naming.title.web;

import fangxin.naming.title.PublicPhone;
import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleView;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page on which a holder consents to the publication of a phone number of its shop for customers, changes it, or
 * withdraws the consent.
 */
@Named
@ViewScoped
public class PublicPhonePage implements Serializable {
    @Inject
    TitleService service;

    private String number;
    private String phone;
    private transient TitleView title;

    public void load() {
        phone = getTitle().place().phone();
    }

    public String publish() {
        return done(phone);
    }

    public String withdraw() {
        return done(null);
    }

    private String done(String published) {
        TitleView changed = service.publishPhone(number, new PublicPhone(published));
        PageFunctions.addFlashMessage(
                changed.place().phone() == null ? "naming.done.phone.withdrawn" : "naming.done.phone.published",
                changed.place().signName());
        return "/my/home.xhtml?faces-redirect=true";
    }

    public TitleView getTitle() {
        if (title == null) {
            title = service.ownTitle(number);
        }
        return title;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
