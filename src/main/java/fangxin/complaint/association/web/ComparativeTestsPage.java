package fangxin.complaint.association.web;

import fangxin.complaint.association.ComparativeTestView;
import fangxin.platform.persistence.AsOf;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;

/** Public page of the comparative tests, the newest first. */
@Named
@RequestScoped
public class ComparativeTestsPage {
    @Inject
    PublishedComparativeTests published;

    @Inject
    AsOf asOf;

    @Inject
    HttpServletRequest request;

    private List<ComparativeTestView> tests;
    private int page;
    private long pages;

    @PostConstruct
    void read() {
        String asked = request.getParameter("page");
        pages = Math.max(1, Math.ceilDiv(published.count(), PublishedComparativeTests.SIZE));
        page = asked != null && asked.matches("[1-9][0-9]{0,4}") ? (int) Math.min(Integer.parseInt(asked), pages) : 1;
        tests = published.newest((page - 1) * PublishedComparativeTests.SIZE);
    }

    /** Returns the moment up to which the tests are known, or null if they are current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public List<ComparativeTestView> getTests() {
        return tests;
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return pages;
    }
}
