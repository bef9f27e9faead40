package fangxin.administration;

import fangxin.common.LocalizedText;
import fangxin.document.export.ListExport;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.candidacy.JournalQuery;
import fangxin.procedure.candidacy.Step;
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

/** Definitions of the list exports of accounts, agencies, trades, special days and both journals. */
@ApplicationScoped
class AdministrationExports {
    @Inject
    UserAdministrationService accounts;

    @Inject
    AgencyService agencies;

    @Inject
    TradeService trades;

    @Inject
    WorkingCalendarService calendar;

    @Inject
    JournalService journal;

    /** Trade with the name of its evaluation sheet. */
    record EvaluatedTrade(TradeService.TradeView trade, LocalizedText sheet) {}

    @Produces
    ListExport<UserAdministrationService.AccountRow> accounts() {
        return ListExport.<UserAdministrationService.AccountRow>of(
                        "accounts",
                        "administration.accounts",
                        filters -> chained(
                                after -> accounts.search(new UserAdministrationService.AccountQuery(
                                        filters.text("q"),
                                        filters.constant(Role.class, "role"),
                                        filters.text("agency"),
                                        after)),
                                UserAdministrationService.AccountList::rows,
                                UserAdministrationService.AccountList::next))
                .column("administration.col.name", UserAdministrationService.AccountRow::name)
                .column("administration.col.username", UserAdministrationService.AccountRow::username)
                .column(
                        "administration.col.posts",
                        row -> row.posts().stream()
                                .map(AdministrationExports::post)
                                .toList())
                .labelColumn(
                        "administration.col.state", "administration.", row -> row.active() ? "active" : "inactive");
    }

    private static LocalizedText post(UserAdministrationService.AppointmentView post) {
        LocalizedText role = Messages.inBoth("identity.role." + post.role());
        return post.agency() == null
                ? role
                : new LocalizedText(
                        post.agency().zh() + role.zh(), post.agency().en() + " " + role.en());
    }

    @Produces
    ListExport<AgencyService.AgencyView> agencies() {
        return ListExport.<AgencyService.AgencyView>of(
                        "agencies", "administration.agencies", filters -> agencies.tree().stream())
                .column("administration.agency.name", AgencyService.AgencyView::name)
                .column("administration.agency.code", AgencyService.AgencyView::code)
                .labelColumn("administration.agency.type", "organization.agencytype.", AgencyService.AgencyView::type)
                .column("administration.agency.parent", each -> each.superior().name())
                .column("administration.agency.division", each -> each.area().name())
                .column("administration.agency.phone", AgencyService.AgencyView::phone);
    }

    @Produces
    ListExport<EvaluatedTrade> trades() {
        return ListExport.<EvaluatedTrade>of("trades", "administration.trades", filters -> evaluated())
                .column("administration.trade", line -> line.trade().name())
                .column("administration.trade.code", line -> line.trade().code())
                .column("administration.trade.prefixes", line -> line.trade().prefixes())
                .labelColumn(
                        "administration.trade.authority.label",
                        "organization.authority.",
                        line -> line.trade().authority())
                .column("administration.trade.sheet", EvaluatedTrade::sheet);
    }

    private Stream<EvaluatedTrade> evaluated() {
        Map<String, LocalizedText> sheets = trades.sheets().stream()
                .collect(Collectors.toMap(
                        TradeService.CriteriaSheetOption::code, TradeService.CriteriaSheetOption::name));
        return trades.trades().stream()
                .map(trade -> new EvaluatedTrade(
                        trade, sheets.getOrDefault(trade.sheet(), Messages.inBoth("administration.trade.general"))));
    }

    @Produces
    ListExport<WorkingCalendarService.SpecialDayView> calendar() {
        return ListExport.<WorkingCalendarService.SpecialDayView>of(
                        "calendar",
                        "administration.calendar.special",
                        filters -> calendar.year(filters.year("year")).special().stream())
                .column("administration.day.date", WorkingCalendarService.SpecialDayView::date)
                .labelColumn(
                        "administration.day.type.label",
                        "administration.day.",
                        WorkingCalendarService.SpecialDayView::type)
                .column("administration.day.name", WorkingCalendarService.SpecialDayView::name);
    }

    @Produces
    ListExport<JournalService.JournalLine> journal() {
        return ListExport.<JournalService.JournalLine>of(
                        "journal",
                        "administration.journal",
                        filters -> chained(
                                from -> "administration".equals(filters.text("of"))
                                        ? journal.administration(from)
                                        : journal.steps(filter(filters), from),
                                JournalService.JournalLines::lines,
                                JournalService.JournalLines::next))
                .column("administration.journal.when", JournalService.JournalLine::recordedAt)
                .column("administration.journal.about", each -> each.concerned().name())
                .column("administration.journal.code", each -> each.concerned().code())
                .column("administration.journal.action", AdministrationExports::actionName)
                .column("administration.journal.officer", each -> each.author().name())
                .column("administration.col.username", each -> each.author().account())
                .column(
                        "administration.journal.reason",
                        line -> line.rendered() == null ? line.reason() : line.rendered());
    }

    private static LocalizedText actionName(JournalService.JournalLine line) {
        return Messages.inBoth((line.action().stageBefore() == null ? "administration.auditaction." : "candidacy.step.")
                + line.action().code());
    }

    private static JournalQuery.JournalFilter filter(ListExport.ListFilters filters) {
        return new JournalQuery.JournalFilter(
                filters.text("reference"),
                filters.text("account"),
                filters.constant(Step.class, "step"),
                start(filters.day("since"), 0),
                start(filters.day("until"), 1));
    }

    private static Instant start(LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(ApplicationClock.CHINA).toInstant();
    }

    /** A list whose pages name the one that follows. */
    private static <P, T> Stream<T> chained(
            Function<String, P> page, Function<P, List<T>> rows, Function<P, String> next) {
        return Stream.iterate(
                        page.apply(null),
                        one -> one != null,
                        one -> next.apply(one) == null ? null : page.apply(next.apply(one)))
                .map(rows)
                .flatMap(List::stream);
    }
}
