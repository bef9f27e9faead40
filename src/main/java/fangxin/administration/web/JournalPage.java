package fangxin.administration.web;

import fangxin.administration.JournalService;
import fangxin.platform.config.ApplicationClock;
import fangxin.procedure.candidacy.JournalQuery;
import fangxin.procedure.candidacy.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Page that lists, with filters, the journal of all candidacies or the audit log of the administration. */
@Named
@RequestScoped
public class JournalPage {
    private static final String ADMINISTRATION = "administration";

    @Inject
    JournalService service;

    private String of;
    private String reference;
    private String account;
    private Step step;
    private LocalDate since;
    private LocalDate until;
    private String from;
    private JournalService.JournalLines page;

    public JournalService.JournalLines getPage() {
        if (page == null) {
            page = isOfAdministration()
                    ? service.administration(given(from))
                    : service.steps(
                            new JournalQuery.JournalFilter(
                                    given(reference),
                                    given(account),
                                    step,
                                    start(since),
                                    start(until == null ? null : until.plusDays(1))),
                            given(from));
        }
        return page;
    }

    public boolean isOfAdministration() {
        return ADMINISTRATION.equals(of);
    }

    /** Whether a line is about a case, which can be opened. */
    public boolean ofCase(JournalService.JournalLine line) {
        return !isOfAdministration()
                || "READ_IN_FULL".equals(line.action().code())
                || "EXPORT_CASE".equals(line.action().code());
    }

    public List<Step> getSteps() {
        return service.stepNames();
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ApplicationClock.CHINA).toInstant();
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public Step getStep() {
        return step;
    }

    public void setStep(Step step) {
        this.step = step;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
