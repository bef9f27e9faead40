package fangxin.administration;

import fangxin.Wording;
import fangxin.candidacy.JournalPages;
import fangxin.candidacy.Step;
import fangxin.identity.Role;
import fangxin.message.Letters;
import fangxin.platform.Clocks;
import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People, bodies, trades, special days and both journals, to be taken along. */
@ApplicationScoped
class AdministrationRosters {
    @Inject
    PeopleDesk people;
    @Inject
    OrganDesk organs;
    @Inject
    TradeDesk trades;
    @Inject
    CalendarDesk calendar;
    @Inject
    JournalDesk journal;

    /** A trade, and what its sheet is called. */
    record Evaluated(TradeDesk.Line trade, Wording sheet) { }

    @Produces
    Roster<PeopleDesk.Row> accounts() {
        return Roster.<PeopleDesk.Row>of("accounts", "administration.people", filters -> chained(after ->
                people.search(new PeopleDesk.Search(filters.text("q"), filters.constant(Role.class, "role"),
                        filters.text("organ"), after)), PeopleDesk.People::rows, PeopleDesk.People::next))
                .column("administration.col.name", PeopleDesk.Row::name)
                .column("administration.col.username", PeopleDesk.Row::username)
                .column("administration.col.posts", row -> row.posts().stream().map(AdministrationRosters::post).toList())
                .words("administration.col.state", "administration.", row -> row.active() ? "active" : "inactive");
    }

    private static Wording post(PeopleDesk.Post post) {
        Wording role = Letters.inBoth("identity.role." + post.role());
        return post.organ() == null ? role
                : new Wording(post.organ().zh() + role.zh(), post.organ().en() + " " + role.en());
    }

    @Produces
    Roster<OrganDesk.Node> organs() {
        return Roster.<OrganDesk.Node>of("organs", "administration.organs", filters -> organs.tree().stream())
                .column("administration.organ.name", OrganDesk.Node::name)
                .column("administration.organ.code", OrganDesk.Node::code)
                .words("administration.organ.kind", "territory.kind.", OrganDesk.Node::kind)
                .column("administration.organ.parent", OrganDesk.Node::parentName)
                .column("administration.organ.division", OrganDesk.Node::divisionName)
                .column("administration.organ.phone", OrganDesk.Node::phone);
    }

    @Produces
    Roster<Evaluated> trades() {
        return Roster.<Evaluated>of("trades", "administration.trades", filters -> evaluated())
                .column("administration.trade", line -> line.trade().name())
                .column("administration.trade.code", line -> line.trade().code())
                .column("administration.trade.prefixes", line -> line.trade().prefixes())
                .words("administration.trade.authority.label", "territory.authority.", line -> line.trade().authority())
                .column("administration.trade.sheet", Evaluated::sheet);
    }

    private Stream<Evaluated> evaluated() {
        Map<String, Wording> sheets = trades.sheets().stream()
                .collect(Collectors.toMap(TradeDesk.Sheet::code, TradeDesk.Sheet::name));
        return trades.trades().stream().map(trade -> new Evaluated(trade, sheets.getOrDefault(trade.sheet(),
                Letters.inBoth("administration.trade.general"))));
    }

    @Produces
    Roster<CalendarDesk.Special> calendar() {
        return Roster.<CalendarDesk.Special>of("calendar", "administration.calendar.special", filters -> calendar.year(
                filters.year("year")).special().stream())
                .column("administration.day.date", CalendarDesk.Special::date)
                .words("administration.day.kind.label", "administration.day.", CalendarDesk.Special::kind)
                .column("administration.day.name", CalendarDesk.Special::name);
    }

    @Produces
    Roster<JournalDesk.Line> journal() {
        return Roster.<JournalDesk.Line>of("journal", "administration.journal", filters -> chained(
                from -> "administration".equals(filters.text("of")) ? journal.administration(from)
                        : journal.steps(filter(filters), from), JournalDesk.Page::lines, JournalDesk.Page::next))
                .column("administration.journal.when", JournalDesk.Line::at)
                .column("administration.journal.about", JournalDesk.Line::about)
                .column("administration.journal.code", JournalDesk.Line::subject)
                .column("administration.journal.what", AdministrationRosters::what)
                .column("administration.journal.who", JournalDesk.Line::actor)
                .column("administration.col.username", JournalDesk.Line::account)
                .column("administration.journal.why", line -> line.said() == null ? line.reason() : line.said());
    }

    private static Wording what(JournalDesk.Line line) {
        return Letters.inBoth((line.before() == null ? "administration.act." : "candidacy.step.") + line.what());
    }

    private static JournalPages.Filter filter(Roster.Filters filters) {
        return new JournalPages.Filter(filters.text("reference"), filters.text("account"),
                filters.constant(Step.class, "step"), start(filters.day("since"), 0), start(filters.day("until"), 1));
    }

    private static Instant start(LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(Clocks.CHINA).toInstant();
    }

    /** A list whose pages name the one that follows. */
    private static <P, T> Stream<T> chained(Function<String, P> page, Function<P, List<T>> rows,
            Function<P, String> next) {
        return Stream.iterate(page.apply(null), one -> one != null,
                one -> next.apply(one) == null ? null : page.apply(next.apply(one))).map(rows).flatMap(List::stream);
    }
}
