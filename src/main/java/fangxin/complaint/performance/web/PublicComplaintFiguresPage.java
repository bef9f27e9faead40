package fangxin.complaint.performance.web;

import fangxin.complaint.performance.PublicComplaintFigureService.ComplaintFigureView;
import fangxin.platform.persistence.AsOf;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;

/**
 * Public page with the aggregated figures of complaints of a month, by district and category; the newest month at
 * first.
 */
@Named
@RequestScoped
public class PublicComplaintFiguresPage {
    @Inject
    PublishedComplaintFigures published;

    @Inject
    AsOf asOf;

    @Inject
    HttpServletRequest request;

    private List<String> months;
    private String month;
    private List<ComplaintFigureView> figures;

    @PostConstruct
    void read() {
        months = published.months();
        String asked = request.getParameter("month");
        month = months.contains(asked) ? asked : months.stream().findFirst().orElse(null);
        figures = month == null ? List.of() : published.figures(month);
    }

    /** Returns the moment up to which the figures are known, or null if they are current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public List<String> getMonths() {
        return months;
    }

    /** Returns the shown month, or null where none is published. */
    public String getMonth() {
        return month;
    }

    public List<ComplaintFigureView> getFigures() {
        return figures;
    }
}
