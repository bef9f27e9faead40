package fangxin.supervision.selfreport.web;

import fangxin.platform.http.RequestLocale;
import fangxin.platform.i18n.Messages;
import fangxin.supervision.selfreport.SelfReportCheckInput;
import fangxin.supervision.selfreport.SelfReportReminderInput;
import fangxin.supervision.selfreport.SelfReportReminderService;
import fangxin.supervision.selfreport.SelfReportReviewService;
import fangxin.supervision.selfreport.SelfReportRow;
import fangxin.supervision.selfreport.SelfReportShare;
import fangxin.supervision.selfreport.SelfReportView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the self-reports of an office's titles: lists them, reads one and the share of each district,
 * reminds holders, and records what an officer found about answers that need attention.
 */
@Path("self-report-reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class SelfReportReviewResource {
    /**
     * Result of the reminder of one title.
     *
     * @param reasons sentences that say why it was refused; empty where the holder was reminded
     */
    public record ReminderResult(
            @NotNull String title, boolean done, @NotNull List<String> reasons) {}

    @Inject
    SelfReportReviewService service;

    @Inject
    RequestLocale language;

    @Inject
    SelfReportReminderService reminders;

    @GET
    @Operation(summary = "Titles of the caller's office that owe a self-report, with what has come")
    public List<SelfReportRow> reports() {
        return service.reports();
    }

    @GET
    @Path("shares")
    @Operation(summary = "Share of submitted self-reports of each district, the lowest first")
    public List<SelfReportShare> shares() {
        return service.shares();
    }

    @GET
    @Path("{title}")
    @Operation(summary = "The self-report on a title, on the year of the window or an earlier one")
    public SelfReportView report(@PathParam("title") String title, @QueryParam("year") Integer year) {
        return service.report(title, year);
    }

    @POST
    @Path("reminders")
    @Operation(summary = "Remind holders; each is reminded or refused by itself")
    public List<ReminderResult> remind(@NotNull SelfReportReminderInput titles) {
        return reminders.remind(titles).stream()
                .map(outcome -> new ReminderResult(
                        outcome.title(),
                        outcome.isDone(),
                        outcome.refusals().stream()
                                .map(refusal -> Messages.message(language.getLocale(), refusal))
                                .toList()))
                .toList();
    }

    @POST
    @Path("{title}/check")
    @Operation(summary = "Record what was found about the answers that need attention")
    public SelfReportView check(
            @PathParam("title") String title, @QueryParam("year") Integer year, @NotNull SelfReportCheckInput finding) {
        return service.check(title, year, finding);
    }
}
