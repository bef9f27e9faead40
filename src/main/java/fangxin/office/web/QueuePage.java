package fangxin.office.web;

import fangxin.candidacy.Stage;
import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.office.CaseFilter.Due;
import fangxin.office.CaseFilter;
import fangxin.office.WaitingDesk;
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

/** The officer's home: what waits, how urgent it is, and the list. Its filter lives in the address. */
@Named
@RequestScoped
public class QueuePage {
    @Inject
    WaitingDesk desk;
    @Inject
    QueueMemory memory;
    @Inject
    SignedIn signedIn;
    private String stage;
    private String q;
    private String due;
    private boolean all;
    private int page = 1;
    private WaitingDesk.Summary summary;
    private WaitingDesk.Page shown;
    private List<WaitingDesk.Target> targets;
    private List<WaitingDesk.Owed> owed;
    private String next;

    /**
     * Opens the list as the address says; without any filter, as it was looked at last. For an association no case ever
     * waits: it begins with all that it may see.
     */
    public void open() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (external.getRequestParameterMap().isEmpty() && memory.query().isEmpty()) {
            all = signedIn.actor().posts().stream().allMatch(post -> post.role() == Role.ASSOCIATION);
        }
        String asked = query(page);
        if (asked.isEmpty() && external.getRequestParameterMap().isEmpty() && !memory.query().isEmpty()) {
            external.redirect(external.getRequestContextPath() + "/work/queue" + memory.query());
            return;
        }
        memory.remember(asked);
        summary = desk.summary();
        shown = desk.page(new CaseFilter(constant(Stage.class, stage), q, constant(Due.class, due), all), page);
        targets = desk.targets();
        owed = desk.owed();
        next = desk.next(null).orElse(null);
    }

    /** Goes to the most urgent case. */
    public void next() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String address = desk.next(q).map(reference -> "/work/case?reference=" + reference).orElse("/work/queue?all=false");
        external.redirect(external.getRequestContextPath() + address);
    }

    public String addressOf(int number) {
        String query = query(number);
        return "/work/queue" + (query.isEmpty() ? "?all=false" : query);
    }

    private String query(int number) {
        String query = Stream.of(parameter("stage", stage), parameter("q", q), parameter("due", due),
                        parameter("all", all ? "true" : null), parameter("page", number > 1 ? "" + number : null))
                .flatMap(Optional::stream).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static Optional<String> parameter(String name, String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank())
                .map(text -> name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** The constant of that name, or null: an address is not to be trusted. */
    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
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

    public WaitingDesk.Summary getSummary() {
        return summary;
    }

    public WaitingDesk.Page getShown() {
        return shown;
    }

    public List<WaitingDesk.Target> getTargets() {
        return targets;
    }

    public List<WaitingDesk.Owed> getOwed() {
        return owed;
    }

    /** The page on which a duty is done. */
    public String address(WaitingDesk.Duty duty) {
        return duty == WaitingDesk.Duty.REPLY ? "/work/consultations" : "/work/acts";
    }

    /** All that waits: cases, answers and acts. */
    public long getWaiting() {
        return summary.all() + owed.stream().mapToLong(WaitingDesk.Owed::count).sum();
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
