package fangxin.naming.title.web;

import fangxin.naming.title.TitleClosingInput;
import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleView;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page of one title for its office and auditors: its fields and history, decisions that may be drafted, the end of a
 * reminder or rectification, the review of a revocation, and its plaque.
 */
@Named
@ViewScoped
public class TitlePage implements Serializable {
    @Inject
    TitleService service;

    @Inject
    CurrentUser currentUser;

    private String number;
    private String reason;
    private TitleView title;
    private String follower;

    public void load() {
        title = service.title(number);
        follower = service.follower(number).orElse(null);
    }

    public boolean isHandler() {
        return currentUser.actor().holds(Role.HANDLER);
    }

    /** Returns whether this person manages plaques. */
    public boolean isOfficer() {
        return isHandler() || currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    /** Returns the number of the proceeding that alone ends the reminder or rectification of the title, or null. */
    public String getFollower() {
        return follower;
    }

    /** Returns whether this person may end the reminder or rectification of the title here, and one is open. */
    public boolean isClosable() {
        return follower == null
                && currentUser.actor().holds(Role.COUNTY_OFFICE)
                && (title.status() == TitleStatus.WARNED || title.status() == TitleStatus.RECTIFYING);
    }

    /** Returns the key of the heading over the form that ends the open reminder or rectification. */
    public String getClosingKey() {
        return "naming.title.closing." + title.status();
    }

    /** Returns whether the title is revoked and this person may enter the request of its holder for a review. */
    public boolean isReviewEnterable() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE) && title.status() == TitleStatus.REVOKED;
    }

    /** Returns whether this person may decide the open review of the revocation. */
    public boolean isReviewable() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE) && title.status() == TitleStatus.UNDER_REVIEW;
    }

    public String close() {
        service.close(number, new TitleClosingInput(reason));
        PageFunctions.addFlashMessage("naming.done.closing");
        return "/work/title.xhtml?faces-redirect=true&number=" + number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
