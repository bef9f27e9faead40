package fangxin.complaint.warning.web;

import fangxin.complaint.warning.WarningView;
import fangxin.platform.persistence.AsOf;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;

/** Public page of the consumer warnings and tips, the newest first. */
@Named
@RequestScoped
public class WarningsPage {
    @Inject
    PublishedWarnings published;

    @Inject
    AsOf asOf;

    @Inject
    HttpServletRequest request;

    private List<WarningView> warnings;
    private int page;
    private long pages;

    @PostConstruct
    void read() {
        String asked = request.getParameter("page");
        pages = Math.max(1, Math.ceilDiv(published.count(), PublishedWarnings.SIZE));
        page = asked != null && asked.matches("[1-9][0-9]{0,4}") ? (int) Math.min(Integer.parseInt(asked), pages) : 1;
        warnings = published.newest((page - 1) * PublishedWarnings.SIZE);
    }

    /** Returns the moment up to which the warnings are known, or null if they are current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public List<WarningView> getWarnings() {
        return warnings;
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return pages;
    }
}
