package fangxin.naming.title.web;

import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleView;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page of one title for its office: history, decisions that may be drafted, and its plaque. */
@Named
@ViewScoped
public class TitlePage implements Serializable {
    @Inject
    TitleService service;

    @Inject
    CurrentUser currentUser;

    private String number;
    private TitleView title;

    public void load() {
        title = service.title(number);
    }

    public boolean isHandler() {
        return currentUser.actor().holds(Role.HANDLER);
    }

    /** Whether this person manages plaques. */
    public boolean isOfficer() {
        return isHandler() || currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public TitleView getTitle() {
        return title;
    }
}
