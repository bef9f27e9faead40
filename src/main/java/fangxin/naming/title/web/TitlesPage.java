package fangxin.naming.title.web;

import fangxin.naming.title.TitleService;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page of the titles of an office. */
@Named
@RequestScoped
public class TitlesPage {
    private static final int SIZE = 50;

    @Inject
    TitleService service;

    @Inject
    CurrentUser currentUser;

    private String q;
    private int page = 1;
    private TitleService.Page titles;

    public void load() {
        titles = service.titles(q == null ? "" : q, (Math.max(1, page) - 1) * SIZE, SIZE);
    }

    public TitleService.Page getTitles() {
        return titles;
    }

    /** Whether this person manages plaques. */
    public boolean isOfficer() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE)
                || currentUser.actor().holds(Role.HANDLER);
    }

    public long getPages() {
        return Math.max(1, Math.ceilDiv(titles.total(), SIZE));
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
