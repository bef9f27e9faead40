package fangxin.naming.web;

import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.naming.NoticeDesk;
import fangxin.naming.NoticeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The notices of the officer's office, and what waits to be posted. */
@Named
@RequestScoped
public class OwnNoticesPage {
    @Inject
    NoticeDesk desk;
    @Inject
    SignedIn signedIn;
    private List<NoticeView> notices;
    private List<NoticeDesk.RoundChoice> rounds;

    public void open() {
        notices = desk.ownNotices();
        rounds = signedIn.actor().holds(Role.COUNTY_OFFICE) ? desk.rounds() : List.of();
    }

    public List<NoticeView> getNotices() {
        return notices;
    }

    public List<NoticeDesk.RoundChoice> getRounds() {
        return rounds;
    }
}
