package fangxin.complaint.typicalcase.web;

import fangxin.complaint.warning.TypicalCaseFilter;
import fangxin.complaint.warning.TypicalCaseTags;
import fangxin.complaint.warning.WarningView;
import fangxin.platform.persistence.AsOf;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Public page of the typical cases, the newest first, which category, year and festival narrow down. */
@Named
@RequestScoped
public class TypicalCasesPage {
    @Inject
    PublishedTypicalCases published;

    @Inject
    AsOf asOf;

    @Inject
    HttpServletRequest request;

    private TypicalCaseFilter filter;
    private List<WarningView> cases;
    private int page;
    private long pages;

    @PostConstruct
    void read() {
        filter = TypicalCaseFilters.of(
                request.getParameter("category"), request.getParameter("year"), request.getParameter("festival"));
        String asked = request.getParameter("page");
        pages = Math.max(1, Math.ceilDiv(published.count(filter), PublishedTypicalCases.SIZE));
        page = asked != null && asked.matches("[1-9][0-9]{0,4}") ? (int) Math.min(Integer.parseInt(asked), pages) : 1;
        cases = published.newest(filter, (page - 1) * PublishedTypicalCases.SIZE);
    }

    /** Returns the moment up to which the cases are known, or null if they are current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public TypicalCaseTags getTags() {
        return published.tags();
    }

    public TypicalCaseFilter getFilter() {
        return filter;
    }

    /** Returns the address of another page of the same cases. */
    public String ofPage(int number) {
        return "/typical-cases?page=" + number
                + (filter.category() == null
                        ? ""
                        : "&category=" + URLEncoder.encode(filter.category(), StandardCharsets.UTF_8))
                + (filter.year() == null ? "" : "&year=" + filter.year())
                + (filter.festival() == null ? "" : "&festival=" + filter.festival());
    }

    public List<WarningView> getCases() {
        return cases;
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return pages;
    }
}
