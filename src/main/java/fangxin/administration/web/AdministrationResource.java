package fangxin.administration.web;

import fangxin.Malformed;
import fangxin.RuleViolation;
import fangxin.Wording;
import fangxin.administration.CalendarDesk;
import fangxin.administration.JournalDesk;
import fangxin.administration.MergerDesk;
import fangxin.administration.NewOfficer;
import fangxin.administration.OrganDesk;
import fangxin.administration.PeopleDesk;
import fangxin.administration.TradeDesk;
import fangxin.calendar.SpecialDay;
import fangxin.candidacy.JournalPages;
import fangxin.candidacy.Step;
import fangxin.identity.Role;
import fangxin.invitation.Invitations;
import fangxin.platform.web.Confidential;
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
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People, bodies, trades, the calendar and the journal, for programs. */
@Path("administration")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class AdministrationResource {
    /** A post to be held from a day on. */
    public record Post(Role role, String organ, LocalDate since) { }

    /** The last day. */
    public record End(LocalDate until) { }

    /** Who stands in for the account, from a day through a day. */
    public record Cover(String account, LocalDate since, LocalDate until) { }

    /** A day that differs from Monday to Friday. */
    public record Day(SpecialDay.Kind kind, Wording name) { }

    /** A name, a phone number and the body above, left as it is when null; and the last day of the name before. */
    public record Body(Wording name, String phone, String parent, LocalDate lastDay) { }

    /** The body that takes over, the last day of the one that ends, and the paper that orders it. */
    public record Merging(String into, LocalDate lastDay, String document) { }

    @Inject
    PeopleDesk people;
    @Inject
    CalendarDesk calendar;
    @Inject
    OrganDesk organs;
    @Inject
    MergerDesk mergers;
    @Inject
    TradeDesk trades;
    @Inject
    JournalDesk journal;

    @GET
    @Path("accounts")
    public PeopleDesk.People search(@QueryParam("q") String q, @QueryParam("role") Role role,
            @QueryParam("organ") String organ, @QueryParam("cursor") String cursor) {
        return people.search(new PeopleDesk.Search(q, role, organ, cursor));
    }

    @POST
    @Path("accounts")
    public PeopleDesk.File open(@NotNull NewOfficer officer) {
        people.open(officer);
        return people.file(officer.username());
    }

    @GET
    @Path("accounts/{username}")
    public PeopleDesk.File account(@PathParam("username") String username) {
        return people.file(username);
    }

    /** A one-time address at which the officer sets a password. */
    @POST
    @Confidential
    @Path("accounts/{username}/invitations")
    public Invitations.Address invite(@PathParam("username") String username) {
        return people.invite(username);
    }

    @POST
    @Path("accounts/{username}/close")
    public PeopleDesk.File close(@PathParam("username") String username) {
        people.close(username);
        return people.file(username);
    }

    @POST
    @Path("accounts/{username}/reopen")
    public PeopleDesk.File reopen(@PathParam("username") String username) {
        people.reopen(username);
        return people.file(username);
    }

    @POST
    @Path("accounts/{username}/posts")
    public PeopleDesk.File appoint(@PathParam("username") String username, @NotNull Post post) {
        people.appoint(username, post.role(), post.organ(), post.since());
        return people.file(username);
    }

    @POST
    @Path("posts/{id}/end")
    public void endPost(@PathParam("id") String id, @NotNull End end) {
        people.endAppointment(id, end.until());
    }

    @POST
    @Path("accounts/{username}/deputies")
    public PeopleDesk.File deputise(@PathParam("username") String username, @NotNull Cover cover) {
        people.deputise(cover.account(), username, cover.since(), cover.until());
        return people.file(username);
    }

    @POST
    @Path("deputies/{id}/end")
    public void endDeputy(@PathParam("id") String id) {
        people.endDeputy(id);
    }

    @GET
    @Path("calendar/{year}")
    public CalendarDesk.Year year(@PathParam("year") int year) {
        return calendar.year(year);
    }

    @POST
    @Path("calendar/{year}/publication")
    public CalendarDesk.Year publish(@PathParam("year") int year) {
        calendar.publish(year);
        return calendar.year(year);
    }

    @PUT
    @Path("calendar/days/{day}")
    public void enter(@PathParam("day") String day, @NotNull Day special) {
        calendar.enter(date(day), special.kind(), special.name());
    }

    @DELETE
    @Path("calendar/days/{day}")
    public void remove(@PathParam("day") String day) {
        calendar.remove(date(day));
    }

    private static LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException unreadable) {
            throw new Malformed(List.of(new RuleViolation.Violation("day", "administration.day.unreadable",
                    List.of(day))));
        }
    }

    @GET
    @Path("organs")
    public List<OrganDesk.Node> organs() {
        return organs.tree();
    }

    @POST
    @Path("organs")
    public void establish(@NotNull OrganDesk.NewOrgan organ) {
        organs.establish(organ);
    }

    @PUT
    @Path("organs/{code}")
    public void amend(@PathParam("code") String code, @NotNull Body body) {
        organs.amend(code, body.name(), body.phone(), body.parent(), body.lastDay());
    }

    /** With {@code dryRun=true} tells what would go over, and changes nothing. */
    @POST
    @Path("organs/{code}/merger")
    public MergerDesk.Plan merge(@PathParam("code") String code, @QueryParam("dryRun") boolean dryRun,
            @NotNull Merging merging) {
        MergerDesk.Wish wish = new MergerDesk.Wish(code, merging.into(), merging.lastDay(), merging.document());
        return dryRun ? mergers.plan(wish) : mergers.merge(wish);
    }

    @GET
    @Path("trades")
    public List<TradeDesk.Line> trades() {
        return trades.trades();
    }

    @POST
    @Path("trades")
    public TradeDesk.Line add(@NotNull TradeDesk.Line trade) {
        trades.add(trade);
        return trades.trade(trade.code());
    }

    @PUT
    @Path("trades/{code}")
    public TradeDesk.Line amend(@PathParam("code") String code, @NotNull TradeDesk.Line trade) {
        trades.amend(new TradeDesk.Line(code, trade.name(), trade.prefixes(), trade.authority(), trade.sheet()));
        return trades.trade(code);
    }

    @GET
    @Path("journal")
    public JournalDesk.Page journal(@QueryParam("reference") String reference, @QueryParam("account") String account,
            @QueryParam("step") Step step, @QueryParam("cursor") String cursor) {
        return journal.steps(new JournalPages.Filter(reference, account, step, null, null), cursor);
    }

    @GET
    @Path("acts")
    public JournalDesk.Page acts(@QueryParam("cursor") String cursor) {
        return journal.administration(cursor);
    }
}
