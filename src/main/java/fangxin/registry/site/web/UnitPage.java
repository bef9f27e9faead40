package fangxin.registry.site.web;

import fangxin.common.NotFound;
import fangxin.naming.notice.PromiseLine;
import fangxin.naming.title.TitleEventView;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleView;
import fangxin.organization.calendar.BusinessClock;
import fangxin.registry.search.SubjectTitle;
import fangxin.registry.site.PublicRegisterService;
import fangxin.registry.site.PublicUnitReader;
import fangxin.registry.site.UnitSearchResult;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Public page of one titled unit: title with its promises, standing and history, other titles of the subject, and,
 * where the title is not valid, units nearby.
 */
@Named
@RequestScoped
public class UnitPage {

    @Inject
    PublicRegisterService service;

    @Inject
    PublicUnitReader units;

    @Inject
    BusinessClock businessClock;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private PublicUnitReader.PublicUnit shown;
    private TitleView title;
    private List<UnitSearchResult.UnitView> neighbours;
    private List<SubjectTitle> titles;

    @PostConstruct
    void read() {
        String number = parameters.get("number");
        shown = units.find(number, businessClock.now().today()).orElseThrow(() -> new NotFound(String.valueOf(number)));
        title = shown.title();
        titles = service.titlesOfSubject(title.number());
        neighbours = title.standing() == TitleStanding.VALID ? List.of() : service.neighbours(title.number());
    }

    /** Returns whether the page shows only data of the index. */
    public boolean isPartial() {
        return shown.partial();
    }

    /** Returns the time of the data, or null if they are current. */
    public Instant getAsOf() {
        return shown.asOf();
    }

    public TitleView getTitle() {
        return title;
    }

    /** Returns the key of the sentence on the standing; for a valid title also by its scope. */
    public String getMeaning() {
        return title.standing() == TitleStanding.VALID
                ? title.standing() + "." + service.scope(title.category().type())
                : title.standing().name();
    }

    /** Returns the message key of the unit's state. */
    public String getStateKey() {
        return title.status().isDetailed()
                ? "naming.titlestatus." + title.status()
                : "registry.unit.state." + title.standing();
    }

    /**
     * Returns the message key of the sentence on the detailed status; null where the status is not more detailed than
     * the standing.
     */
    public String getDetailKey() {
        return title.status().isDetailed() ? "naming.titlestatus.meaning." + title.status() : null;
    }

    /**
     * Returns the day of the document that led to the standing of the title, for example a revocation; null without
     * one.
     */
    public LocalDate getSince() {
        return shown.partial()
                ? shown.since()
                : lost().map(TitleEventView::effectiveOn).orElse(null);
    }

    /** Returns the published reason for the standing of the title, as the document states it; null without one. */
    public String getReason() {
        return lost().map(TitleEventView::publicReason).orElse(null);
    }

    /** Returns the promises of the holder in the language of the page; in Chinese where no English text exists. */
    public List<PromiseLine> getPromises() {
        return title.document()
                .promiseLines(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Returns whether the holder no longer makes its promises under the title, since that is not running. */
    public boolean isWithdrawn() {
        return !title.standing().isRunning();
    }

    private Optional<TitleEventView> lost() {
        return title.timeline().stream()
                .filter(event -> event.type().equals(title.standing().name()))
                .filter(event -> event.documentNumber() != null || event.withdrawn() != null)
                .reduce((one, later) -> later);
    }

    public String getBadgeStyle() {
        return title.standing().badgeStyle();
    }

    public List<UnitSearchResult.UnitView> getNeighbours() {
        return neighbours;
    }

    /** Returns every title of the same subject, the highest valid one first. */
    public List<SubjectTitle> getTitles() {
        return titles;
    }

    public String getOfficePhone() {
        return title.names().officePhone();
    }
}
