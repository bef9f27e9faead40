package fangxin.administration.web;

import fangxin.administration.AgencyMergeInput;
import fangxin.administration.AgencyMergeService;
import fangxin.administration.AgencyService;
import fangxin.administration.AppointmentInput;
import fangxin.administration.DeputationInput;
import fangxin.administration.JournalService;
import fangxin.administration.NewOfficer;
import fangxin.administration.SpecialDayInput;
import fangxin.administration.TradeService;
import fangxin.administration.UserAdministrationService;
import fangxin.administration.WorkingCalendarService;
import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation;
import fangxin.common.validation.StorableValue;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.invitation.InvitationRepository;
import fangxin.platform.http.NotReplayable;
import fangxin.procedure.candidacy.JournalQuery;
import fangxin.procedure.candidacy.Step;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource for administrators: accounts with posts and deputies, agencies and their mergers, trades, the working
 * calendar, the journal of steps on candidacies, and the audit log.
 */
@Path("administration")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class AdministrationResource {
    /** Last day of an appointment. */
    public record EndRequest(LocalDate until) {}

    @Inject
    UserAdministrationService accounts;

    @Inject
    WorkingCalendarService calendar;

    @Inject
    AgencyService agencies;

    @Inject
    AgencyMergeService mergers;

    @Inject
    TradeService trades;

    @Inject
    JournalService journal;

    @GET
    @Path("accounts")
    public UserAdministrationService.AccountList search(
            @QueryParam("q") String q,
            @QueryParam("role") Role role,
            @QueryParam("agency") String agency,
            @QueryParam("cursor") String cursor) {
        return accounts.search(new UserAdministrationService.AccountQuery(q, role, agency, cursor));
    }

    @POST
    @Path("accounts")
    public UserAdministrationService.AccountDetails open(@NotNull NewOfficer officer) {
        accounts.open(officer);
        return accounts.file(officer.username());
    }

    @GET
    @Path("accounts/{username}")
    public UserAdministrationService.AccountDetails account(@PathParam("username") String username) {
        return accounts.file(username);
    }

    /** Returns a one-time address at which the officer sets a password. */
    @POST
    @NotReplayable
    @Path("accounts/{username}/invitations")
    public InvitationRepository.InvitationLink invite(@PathParam("username") String username) {
        return accounts.invite(username);
    }

    @POST
    @Path("accounts/{username}/close")
    public UserAdministrationService.AccountDetails close(@PathParam("username") String username) {
        accounts.close(username);
        return accounts.file(username);
    }

    @POST
    @Path("accounts/{username}/reopen")
    public UserAdministrationService.AccountDetails reopen(@PathParam("username") String username) {
        accounts.reopen(username);
        return accounts.file(username);
    }

    @POST
    @Path("accounts/{username}/posts")
    public UserAdministrationService.AccountDetails appoint(
            @PathParam("username") String username, @NotNull AppointmentInput post) {
        accounts.appoint(username, post);
        return accounts.file(username);
    }

    @POST
    @Path("posts/{id}/end")
    public void endPost(@PathParam("id") String id, @NotNull EndRequest end) {
        accounts.endAppointment(id, end.until());
    }

    @POST
    @Path("accounts/{username}/deputies")
    public UserAdministrationService.AccountDetails deputise(
            @PathParam("username") String username, @NotNull DeputationInput cover) {
        accounts.deputise(username, cover);
        return accounts.file(username);
    }

    @POST
    @Path("deputies/{id}/end")
    public void endDeputy(@PathParam("id") String id) {
        accounts.endDeputy(id);
    }

    @GET
    @Path("calendar/{year}")
    public WorkingCalendarService.CalendarYear year(@PathParam("year") int year) {
        return calendar.year(year);
    }

    @POST
    @Path("calendar/{year}/publication")
    public WorkingCalendarService.CalendarYear publish(@PathParam("year") int year) {
        calendar.publish(year);
        return calendar.year(year);
    }

    @POST
    @Path("calendar/{year}/publication/withdrawal")
    @Operation(summary = "Take the publication back within the time for a withdrawal, by the person who published")
    public WorkingCalendarService.CalendarYear withdraw(@PathParam("year") int year) {
        calendar.withdraw(year);
        return calendar.year(year);
    }

    @PUT
    @Path("calendar/days/{day}")
    public void enter(@PathParam("day") String day, @NotNull SpecialDayInput input) {
        calendar.enter(date(day), input);
    }

    @DELETE
    @Path("calendar/days/{day}")
    public void remove(@PathParam("day") String day) {
        calendar.remove(date(day));
    }

    private static LocalDate date(String day) {
        return StorableValue.day(day)
                .orElseThrow(() -> new MalformedRequest(
                        List.of(new RuleViolation.Violation("day", "administration.day.unreadable", List.of(day)))));
    }

    @GET
    @Path("agencies")
    public List<AgencyService.AgencyView> agencies() {
        return agencies.tree();
    }

    @POST
    @Path("agencies")
    public void establish(@NotNull AgencyService.NewAgency agency) {
        agencies.establish(agency);
    }

    @PUT
    @Path("agencies/{code}")
    public void amend(@PathParam("code") String code, @NotNull AgencyService.AgencyAmendment amendment) {
        agencies.amend(code, amendment);
    }

    /** Merges an agency; {@code dryRun=true} returns what would be transferred and changes nothing. */
    @POST
    @Path("agencies/{code}/merge")
    public AgencyMergeService.AgencyMergePlan merge(
            @PathParam("code") String code, @QueryParam("dryRun") boolean dryRun, @NotNull AgencyMergeInput merging) {
        return dryRun ? mergers.plan(code, merging) : mergers.merge(code, merging);
    }

    @GET
    @Path("trades")
    public List<TradeService.TradeView> trades() {
        return trades.trades();
    }

    @POST
    @Path("trades")
    public TradeService.TradeView add(@NotNull TradeService.TradeView trade) {
        trades.add(trade);
        return trades.trade(trade.code());
    }

    @PUT
    @Path("trades/{code}")
    public TradeService.TradeView amend(@PathParam("code") String code, @NotNull TradeService.TradeView trade) {
        trades.amend(
                new TradeService.TradeView(code, trade.name(), trade.prefixes(), trade.authority(), trade.sheet()));
        return trades.trade(code);
    }

    @GET
    @Path("journal")
    public JournalService.JournalLines journal(
            @QueryParam("reference") String reference,
            @QueryParam("account") String account,
            @QueryParam("step") Step step,
            @QueryParam("cursor") String cursor) {
        return journal.steps(new JournalQuery.JournalFilter(reference, account, step, null, null), cursor);
    }

    @GET
    @Path("audit-log")
    public JournalService.JournalLines auditLog(@QueryParam("cursor") String cursor) {
        return journal.administration(cursor);
    }
}
