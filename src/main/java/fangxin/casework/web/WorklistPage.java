package fangxin.casework.web;

import fangxin.casework.CaseFilter;
import fangxin.casework.CaseFilter.DueFilter;
import fangxin.casework.WorklistService;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Stage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Home page of an officer: the worklist and its urgency. Its filter is in the address. */
@Named
@RequestScoped
public class WorklistPage {
    @Inject
    WorklistService service;

    @Inject
    QueueFilterSession memory;

    @Inject
    CurrentUser currentUser;

    private String stage;
    private String q;
    private String due;
    private boolean all;
    private int page = 1;
    private WorklistService.WorklistSummary summary;
    private WorklistService.WorklistSlice shown;
    private List<WorklistService.QuotaProgress> targets;
    private List<WorklistService.PendingTaskCount> pendingTasks;
    private String next;

    /**
     * Opens the list as the address says; without any filter, as it was looked at last. For an association no case ever
     * waits: it begins with all that it may see.
     */
    public void load() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (external.getRequestParameterMap().isEmpty() && memory.query().isEmpty()) {
            all = currentUser.actor().posts().stream().allMatch(post -> post.role() == Role.ASSOCIATION);
        }
        String asked = query(page);
        if (asked.isEmpty()
                && external.getRequestParameterMap().isEmpty()
                && !memory.query().isEmpty()) {
            external.redirect(external.getRequestContextPath() + "/work/worklist" + memory.query());
            return;
        }
        memory.remember(asked);
        summary = service.summary();
        shown = service.page(
                new CaseFilter(constant(Stage.class, stage), q, constant(DueFilter.class, due), all), page);
        targets = service.targets();
        pendingTasks = service.pendingTasks();
        next = service.next(null).orElse(null);
    }

    /** Goes to the most urgent case. */
    public void next() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String address = service.next(q)
                .map(reference -> "/work/case?reference=" + reference)
                .orElse("/work/worklist?all=false");
        external.redirect(external.getRequestContextPath() + address);
    }

    public String addressOf(int number) {
        String query = query(number);
        return "/work/worklist" + (query.isEmpty() ? "?all=false" : query);
    }

    private String query(int number) {
        String query = Stream.of(
                        parameter("stage", stage),
                        parameter("q", q),
                        parameter("due", due),
                        parameter("all", all ? "true" : null),
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

    /** Why the list is empty: nothing matches, only opinions and documents wait, or nothing does. */
    public String getEmptiness() {
        return isFiltered() ? "none" : getWaiting() > 0 ? "owed" : "done";
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public WorklistService.WorklistSummary getSummary() {
        return summary;
    }

    public WorklistService.WorklistSlice getShown() {
        return shown;
    }

    public List<WorklistService.QuotaProgress> getTargets() {
        return targets;
    }

    public List<WorklistService.PendingTaskCount> getPendingTasks() {
        return pendingTasks;
    }

    /** The page on which a duty is done. */
    public String address(WorklistService.PendingTask duty) {
        return duty == WorklistService.PendingTask.REPLY ? "/work/consultations" : "/work/official_documents";
    }

    /** Number of all pending items: cases, replies and official documents. */
    public long getWaiting() {
        return summary.all()
                + pendingTasks.stream()
                        .mapToLong(WorklistService.PendingTaskCount::count)
                        .sum();
    }

    public String getNext() {
        return next;
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
