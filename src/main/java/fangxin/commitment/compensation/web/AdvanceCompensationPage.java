package fangxin.commitment.compensation.web;

import fangxin.commitment.compensation.PublicCompensationView;
import fangxin.platform.persistence.AsOf;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;

/** Public page that lists the schemes of advance compensation in force, by the name of the holder. */
@Named
@RequestScoped
public class AdvanceCompensationPage {
    @Inject
    PublishedCompensation published;

    @Inject
    AsOf asOf;

    @Inject
    HttpServletRequest request;

    private List<PublicCompensationView> schemes;
    private int page;
    private long pages;

    @PostConstruct
    void read() {
        String asked = request.getParameter("page");
        pages = Math.max(1, Math.ceilDiv(published.count(), PublishedCompensation.SIZE));
        page = asked != null && asked.matches("[1-9][0-9]{0,4}") ? (int) Math.min(Integer.parseInt(asked), pages) : 1;
        schemes = published.inForce((page - 1) * PublishedCompensation.SIZE);
    }

    /**
     * Returns the time of the stored copy that the page shows while the database does not answer; null if the schemes
     * are current.
     */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public List<PublicCompensationView> getSchemes() {
        return schemes;
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return pages;
    }
}
