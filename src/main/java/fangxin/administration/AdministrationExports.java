package fangxin.administration;

import fangxin.administration.AuditEntry.AuditAction;
import fangxin.common.LocalizedText;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.organization.identity.Role;
import fangxin.platform.i18n.Messages;
import fangxin.platform.notification.Outbox;
import fangxin.platform.notification.SendingFailure;
import fangxin.procedure.candidacy.JournalQuery;
import fangxin.procedure.candidacy.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Definitions of the accounts, the undelivered messages, the journal and the audit log as tables of their pages and as
 * list exports, and of the list exports of agencies, trades and special days.
 */
@ApplicationScoped
class AdministrationExports {
    private static final String ACTIVE = "active";
    private static final String INACTIVE = "inactive";

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

    @Inject
    UndeliveredMessageService undelivered;

    /** Trade with the name of its evaluation sheet. */
    record EvaluatedTrade(TradeService.TradeView trade, LocalizedText sheet) {}

    @Produces
    ListTable<UserAdministrationService.AccountRow> accountTable() {
        return ListTable.<UserAdministrationService.AccountRow>of(
                        "accounts",
                        "administration.accounts",
                        (filters, slice) -> accounts.accounts(accountFilter(filters), slice),
                        filters -> accounts.count(accountFilter(filters)))
                .column("name", "administration.col.name", UserAdministrationService.AccountRow::name)
                .sorted()
                .searched("q")
                .column("username", "administration.col.username", UserAdministrationService.AccountRow::username)
                .sorted()
                .column(
                        "posts",
                        "administration.col.posts",
                        row -> row.posts().stream()
                                .map(AdministrationExports::post)
                                .toList())
                .filtered("role", AdministrationExports::roles)
                .column(
                        "agencies",
                        "administration.accounts.agency",
                        row -> row.posts().stream()
                                .map(UserAdministrationService.AppointmentView::agency)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .filtered("agency", this::places)
                .optional()
                .labelColumn(
                        "state", "administration.col.state", "administration.", row -> row.active() ? ACTIVE : INACTIVE)
                .sorted()
                .filtered(
                        "state",
                        () -> Stream.of(ACTIVE, INACTIVE)
                                .map(state -> new FilterOption(state, Messages.inBoth("administration." + state)))
                                .toList());
    }

    private static List<FilterOption> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.JOB)
                .map(role -> new FilterOption(role.name(), Messages.inBoth("identity.role." + role)))
                .toList();
    }

    private List<FilterOption> places() {
        return accounts.places().stream()
                .map(place -> new FilterOption(place.code(), place.name()))
                .toList();
    }

    private static AccountFilter accountFilter(ListExport.ListFilters filters) {
        return new AccountFilter(
                filters.text("q"),
                filters.constant(Role.class, "role"),
                filters.text("agency"),
                filters.text("state") == null ? null : ACTIVE.equals(filters.text("state")));
    }

    @Produces
    ListExport<UserAdministrationService.AccountRow> accounts() {
        return accountTable().export();
    }

    private static LocalizedText post(UserAdministrationService.AppointmentView post) {
        LocalizedText role = Messages.inBoth("identity.role." + post.role());
        return post.agency() == null
                ? role
                : new LocalizedText(
                        post.agency().zh() + role.zh(), post.agency().en() + " " + role.en());
    }

    @Produces
    ListTable<UndeliveredMessageService.UndeliveredMessage> undeliveredTable() {
        return ListTable.<UndeliveredMessageService.UndeliveredMessage>of(
                        "undelivered-messages",
                        "administration.undelivered",
                        (filters, slice) ->
                                undelivered.messages(undeliveredFilter(filters), slice.first(), slice.count()),
                        filters -> undelivered.count(undeliveredFilter(filters)))
                .column(
                        "subject",
                        "administration.undelivered.subject",
                        UndeliveredMessageService.UndeliveredMessage::subject)
                .searched("q")
                .column(
                        "recipient",
                        "administration.undelivered.recipient",
                        UndeliveredMessageService.UndeliveredMessage::recipient)
                .labelColumn(
                        "channel",
                        "administration.undelivered.channel",
                        "administration.undelivered.channel.",
                        UndeliveredMessageService.UndeliveredMessage::channel)
                .column(
                        "written",
                        "administration.undelivered.written",
                        UndeliveredMessageService.UndeliveredMessage::writtenAt)
                .column(
                        "failed",
                        "administration.undelivered.failed",
                        UndeliveredMessageService.UndeliveredMessage::failedAt)
                .column(
                        "attempts",
                        "administration.undelivered.attempts",
                        UndeliveredMessageService.UndeliveredMessage::attempts)
                .labelColumn(
                        "reason",
                        "administration.undelivered.reason",
                        "administration.undelivered.reason.",
                        UndeliveredMessageService.UndeliveredMessage::reason)
                .filtered(
                        "reason",
                        () -> FilterOption.of(SendingFailure.Reason.values(), "administration.undelivered.reason."));
    }

    private static Outbox.UndeliveredFilter undeliveredFilter(ListExport.ListFilters filters) {
        return new Outbox.UndeliveredFilter(filters.text("q"), filters.constant(SendingFailure.Reason.class, "reason"));
    }

    @Produces
    ListExport<UndeliveredMessageService.UndeliveredMessage> undelivered() {
        return undeliveredTable().export();
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
    @Named("journalTable")
    ListTable<JournalService.JournalLine> journalTable() {
        return ListTable.<JournalService.JournalLine>byKey(
                        "journal",
                        "administration.journal",
                        (filters, slice) -> journal.steps(journalFilter(filters), slice),
                        filters -> journal.countSteps(journalFilter(filters)))
                .column("when", "administration.journal.when", JournalService.JournalLine::recordedAt)
                .sorted()
                .filteredByDays("days")
                .column(
                        "about",
                        "administration.journal.about",
                        line -> line.concerned().name())
                .sorted()
                .searched("reference")
                .column(
                        "code",
                        "administration.journal.reference",
                        line -> line.concerned().code())
                .sorted()
                .column("action", "administration.journal.action", AdministrationExports::actionName)
                .sorted()
                .filtered("step", () -> FilterOption.of(Step.values(), "candidacy.step."))
                .column("stages", "candidacy.stage", AdministrationExports::stages)
                .optional()
                .column("officer", "administration.journal.officer", AdministrationExports::stepAuthor)
                .sorted()
                .searched("account")
                .column(
                        "username",
                        "administration.col.username",
                        line -> line.author().account())
                .sorted()
                .optional()
                .column("role", "administration.accounts.role", AdministrationExports::authorRole)
                .column("reason", "administration.journal.reason", AdministrationExports::reason);
    }

    private static JournalQuery.JournalListFilter journalFilter(ListExport.ListFilters filters) {
        return new JournalQuery.JournalListFilter(
                filters.text("reference"),
                filters.text("account"),
                filters.constant(Step.class, "step"),
                filters.days("days"));
    }

    @Produces
    ListExport<JournalService.JournalLine> journal() {
        return journalTable().export();
    }

    @Produces
    @Named("auditLogTable")
    ListTable<JournalService.JournalLine> auditLogTable() {
        return ListTable.<JournalService.JournalLine>byKey(
                        "audit-log",
                        "administration.journal.administration",
                        (filters, slice) -> journal.administration(auditLogFilter(filters), slice),
                        filters -> journal.countAdministration(auditLogFilter(filters)))
                .column("when", "administration.journal.when", JournalService.JournalLine::recordedAt)
                .sorted()
                .filteredByDays("days")
                .column(
                        "about",
                        "administration.journal.about",
                        line -> line.concerned().name())
                .column(
                        "code",
                        "administration.journal.code",
                        line -> line.action().code().endsWith("_REGISTER")
                                ? Messages.inBoth("administration.journal.register")
                                : line.concerned().code())
                .sorted()
                .searched("subject")
                .column("action", "administration.journal.action", AdministrationExports::actionName)
                .sorted()
                .filtered("action", () -> FilterOption.of(AuditAction.values(), "administration.auditaction."))
                .column(
                        "officer",
                        "administration.journal.officer",
                        line -> line.author().name())
                .sorted()
                .searched("account")
                .column(
                        "username",
                        "administration.col.username",
                        line -> line.author().account())
                .sorted()
                .optional()
                .column("reason", "administration.journal.reason", AdministrationExports::reason);
    }

    private static AuditLogFilter auditLogFilter(ListExport.ListFilters filters) {
        return new AuditLogFilter(
                filters.text("subject"),
                filters.text("account"),
                filters.constant(AuditAction.class, "action"),
                filters.days("days"));
    }

    @Produces
    ListExport<JournalService.JournalLine> auditLog() {
        return auditLogTable().export();
    }

    private static Object reason(JournalService.JournalLine line) {
        return line.rendered() == null ? line.reason() : line.rendered();
    }

    /** Returns the role, with the agency or the merchant, and the colleague for whom the person deputised. */
    private static List<Object> authorRole(JournalService.JournalLine line) {
        JournalService.LineAuthor author = line.author();
        return ListTable.parts(
                author.role() == null ? null : atPlace(Messages.inBoth("identity.role." + author.role()), author),
                author.deputyFor() == null ? null : inBoth("administration.journal.deputyFor", author.deputyForName()));
    }

    private static LocalizedText atPlace(LocalizedText role, JournalService.LineAuthor author) {
        LocalizedText place = author.placeName();
        return place == null ? role : new LocalizedText(role.zh() + " · " + place.zh(), role.en() + " · " + place.en());
    }

    private static LocalizedText inBoth(String key, LocalizedText name) {
        return new LocalizedText(
                Messages.message(Locale.CHINESE, key, name.zh()), Messages.message(Locale.ENGLISH, key, name.en()));
    }

    /** Returns who took a step, and the person on whose behalf an officer recorded it. */
    private static List<Object> stepAuthor(JournalService.JournalLine line) {
        JournalService.LineAuthor author = line.author();
        Object name = author.role() == null
                ? Messages.inBoth("candidacy.journal.public")
                : author.role().equals(Role.JOB.name()) ? Messages.inBoth("candidacy.journal.system") : author.name();
        return ListTable.parts(
                author.onBehalfOf() == null
                        ? name
                        : Messages.inBoth("administration.journal.behalf", name, author.onBehalfOf()));
    }

    /** Returns the stages before and after a step. */
    private static LocalizedText stages(JournalService.JournalLine line) {
        LocalizedText before =
                Messages.inBoth("candidacy.stage." + line.action().stageBefore());
        LocalizedText after = Messages.inBoth("candidacy.stage." + line.action().stageAfter());
        return new LocalizedText(before.zh() + " → " + after.zh(), before.en() + " → " + after.en());
    }

    private static LocalizedText actionName(JournalService.JournalLine line) {
        return Messages.inBoth((line.action().stageBefore() == null ? "administration.auditaction." : "candidacy.step.")
                + line.action().code());
    }
}
