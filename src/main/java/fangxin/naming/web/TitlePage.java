package fangxin.naming.web;

import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.naming.TitleDesk;
import fangxin.naming.TitleView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One title for its office: its history, the acts that may be begun, the hand-over of its plaque. */
@Named
@ViewScoped
public class TitlePage implements Serializable {
    @Inject
    TitleDesk desk;
    @Inject
    SignedIn signedIn;
    private String number;
    private TitleView title;

    public void open() {
        title = desk.title(number);
    }

    public boolean isHandler() {
        return signedIn.actor().holds(Role.HANDLER);
    }

    /** Whether this person looks after plaques. */
    public boolean isOfficer() {
        return isHandler() || signedIn.actor().holds(Role.COUNTY_OFFICE);
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
