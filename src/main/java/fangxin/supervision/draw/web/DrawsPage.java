package fangxin.supervision.draw.web;

import fangxin.platform.persistence.AsOf;
import fangxin.supervision.draw.DrawRowView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;

/** Public page that lists the random draws of all offices, the newest first. */
@Named
@RequestScoped
public class DrawsPage {
    @Inject
    PublicDraws published;

    @Inject
    AsOf asOf;

    @Inject
    HttpServletRequest request;

    private List<DrawRowView> draws;
    private int page;
    private long pages;

    @PostConstruct
    void read() {
        String asked = request.getParameter("page");
        page = asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
        pages = Math.max(1, Math.ceilDiv(published.count(), PublicDraws.SIZE));
        draws = published.newest((page - 1) * PublicDraws.SIZE, PublicDraws.SIZE);
    }

    /**
     * Returns the time of the stored copy that the page shows while the database does not answer; null if the draws are
     * current.
     */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public List<DrawRowView> getDraws() {
        return draws;
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return pages;
    }
}
