package fangxin.casework.web;

import fangxin.casework.CaseFilter;
import fangxin.casework.CaseFilter.DueFilter;
import fangxin.casework.WorklistFilter;
import fangxin.casework.WorklistFilter.OwnerFilter;
import fangxin.casework.WorklistService;
import fangxin.organization.worklist.TaskType;
import fangxin.procedure.candidacy.Stage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Home page of an officer: everything that waits for the officer, filtered and paged, with counts and quotas; it opens
 * with the filter that was used last, and goes to the most urgent task. Its filter is in the address.
 */
@Named
@RequestScoped
public class WorklistPage {
    @Inject
    WorklistService service;

    @Inject
    WorklistFilterSession memory;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private String type;
    private String stage;
    private String q;
    private String due;
    private boolean all;
    private String owner;
    private int page = 1;
    private WorklistService.WorklistView view;

    /**
     * Reads the filter and the page of the address. The form on ticked cases needs them before the view parameters are
     * set: a button that is shown for one stage only would not be found otherwise, and a refused form would be shown
     * again with other cases.
     */
    @PostConstruct
    void read() {
        type = parameters.get("type");
        stage = parameters.get("stage");
        q = parameters.get("q");
        due = parameters.get("due");
        all = Boolean.parseBoolean(parameters.get("all"));
        owner = parameters.get("owner");
        String number = parameters.getOrDefault("page", "1");
        page = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 1;
    }

    /** Opens the list as the address says; without any filter, as it was looked at last. */
    public void load() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String asked = query(page);
        if (asked.isEmpty()
                && external.getRequestParameterMap().isEmpty()
                && !memory.query().isEmpty()) {
            external.redirect(external.getRequestContextPath() + "/work/worklist" + memory.query());
            return;
        }
        memory.remember(asked);
    }

    /** The list; also after an action that a rule refused, when {@link #load} has not run. */
    private WorklistService.WorklistView view() {
        if (view == null) {
            view = service.open(
                    new WorklistFilter(
                            constant(TaskType.class, type),
                            new CaseFilter(constant(Stage.class, stage), q, constant(DueFilter.class, due), all),
                            constant(OwnerFilter.class, owner)),
                    page);
        }
        return view;
    }

    /** Goes to the page of the most urgent task. */
    public void next() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String address = service.next(q).map(WorklistService.WorklistItem::page).orElse("/work/worklist?all=false");
        external.redirect(external.getRequestContextPath() + address);
    }

    public String addressOf(int number) {
        String query = query(number);
        return "/work/worklist" + (query.isEmpty() ? "?all=false" : query);
    }

    private String query(int number) {
        String query = Stream.of(
                        parameter("type", type),
                        parameter("stage", stage),
                        parameter("q", q),
                        parameter("due", due),
                        parameter("all", all ? "true" : null),
                        parameter("owner", owner),
                        parameter("page", number > 1 ? "" + number : null))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static Optional<String> parameter(String name, String value) {
        return Optional.ofNullable(value)
                .filter(text -> !text.isBlank())
                .map(text -> name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** The constant of that name, or null: an address is not to be trusted. */
    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public boolean isFiltered() {
        return !query(1).isEmpty();
    }

    /** Why the list is empty: nothing matches, or nothing waits. */
    public String getEmptiness() {
        return isFiltered() ? "none" : "done";
    }

    public OwnerFilter[] getOwners() {
        return OwnerFilter.values();
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public WorklistService.WorklistSummary getSummary() {
        return view().summary();
    }

    public WorklistService.WorklistSlice getShown() {
        return view().shown();
    }

    /** Whether the form on ticked cases is there: also for a form whose cases have left the list since it was shown. */
    public boolean isTickable() {
        return !getShown().rows().isEmpty() || FacesContext.getCurrentInstance().isPostback();
    }

    public List<WorklistService.QuotaProgress> getTargets() {
        return view().targets();
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
