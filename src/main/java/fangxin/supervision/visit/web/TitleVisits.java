package fangxin.supervision.visit.web;

import fangxin.supervision.visit.VisitService;
import fangxin.supervision.visit.VisitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/**
 * Faces bean for the office's page of a title that reads the calendar of visits to its premises, and whether the reader
 * may plan one.
 */
@Named
@RequestScoped
public class TitleVisits {
    @Inject
    VisitService service;

    private final Map<String, VisitView.VisitCalendar> read = new HashMap<>();

    /** Returns the calendar; null for a reader of the title who must not read it. */
    public VisitView.VisitCalendar of(String title) {
        return read.computeIfAbsent(title, service::calendarIfReadable);
    }

    /** Returns whether the reader plans visits on the title. */
    public boolean mayPlan(String title) {
        return service.mayPlan(title);
    }
}
