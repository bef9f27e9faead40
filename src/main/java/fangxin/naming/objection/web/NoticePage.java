package fangxin.naming.objection.web;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation.Violation;
import fangxin.naming.notice.NoticeView;
import fangxin.naming.notice.PublicFormToken;
import fangxin.naming.notice.web.PublicNotices;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.persistence.AsOf;
import fangxin.platform.ui.PageFunctions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Public page of one notice with the reason of its last day and, while it is open, the form for an objection, which it
 * shows again as it was filled in if refused.
 */
@Named
@RequestScoped
public class NoticePage {
    @Inject
    PublicNotices notices;

    @Inject
    AsOf asOf;

    @Inject
    RequestLocale language;

    @Inject
    BusinessClock businessClock;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    HttpServletRequest request;

    private NoticeView notice;
    private DeadlineReason reason;
    private String token;

    @PostConstruct
    void read() {
        String id = parameters.get("id");
        notice = notices.find(id).orElseThrow(() -> new NotFound(String.valueOf(id)));
        token = PublicFormToken.fresh(notice.id(), businessClock.now().at()).text();
    }

    /** Shows the reasons of a refused form beside its fields. */
    @SuppressWarnings("unchecked")
    public void load() {
        FacesContext.getCurrentInstance().getViewRoot().setLocale(language.getLocale());
        Object faults = request.getAttribute(AbstractObjectionServlet.FAULTS);
        if (faults != null) {
            PageFunctions.addErrors((List<Violation>) faults);
        }
    }

    /** Returns the time of the cached data, or null where they are current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    /** Returns the reason of the last day, or null where it cannot be read now. */
    public DeadlineReason getReason() {
        if (reason == null) {
            reason = notices.deadlineIfPossible(notice.id()).orElse(null);
        }
        return reason;
    }

    public NoticeView getNotice() {
        return notice;
    }

    /**
     * Returns the sentence for search engines: the proposing office, the number of units, and the last day for
     * objections.
     */
    public String getDescription() {
        return PageFunctions.message(
                notice.period().open() ? "naming.notice.description.open" : "naming.notice.description.over",
                PageFunctions.in(notice.office().name()),
                notice.items().size(),
                PageFunctions.date(notice.period().lastDay()));
    }

    public String getToken() {
        return token;
    }

    /** Returns the item that the form is about, when one was chosen. */
    public int getItem() {
        String item = parameters.get("item");
        return item != null && item.matches("[0-9]{1,4}") ? Integer.parseInt(item) : 0;
    }

    public String getStatement() {
        return parameters.get("statement");
    }

    public String getName() {
        return parameters.get("name");
    }

    public String getContact() {
        return parameters.get("contact");
    }
}
