package fangxin.naming.notice.web;

import fangxin.naming.notice.NoticeService;
import fangxin.naming.notice.NoticeView;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page with the notices of an office, and the rounds in which candidacies are ready for one. */
@Named
@RequestScoped
public class OfficeNoticesPage {
    @Inject
    NoticeService service;

    @Inject
    CurrentUser currentUser;

    private List<NoticeView> notices;
    private List<NoticeService.RoundChoice> rounds;

    public void load() {
        notices = service.ownNotices();
        rounds = currentUser.actor().holds(Role.COUNTY_OFFICE) ? service.rounds() : List.of();
    }

    public List<NoticeView> getNotices() {
        return notices;
    }

    public List<NoticeService.RoundChoice> getRounds() {
        return rounds;
    }
}
