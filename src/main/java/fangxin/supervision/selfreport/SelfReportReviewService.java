package fangxin.supervision.selfreport;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.Settings;
import fangxin.supervision.holderterms.SelfReportWindow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Service boundary for the self-reports of an office's titles: lists and counts them with the share of each district,
 * reads one, reminds holders, and checks answers that need attention.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class SelfReportReviewService {
    private static final int MOST = 500;

    @Inject
    SelfReportRepository reports;

    @Inject
    SelfReports finder;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountNotifier mailings;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the window that is open, or was the last. */
    public SelfReportWindow window() {
        return finder.window(businessClock.now().today());
    }

    public List<SelfReportRow> reports() {
        return reports(SelfReportFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the titles of the officer's offices on which a report is due, with the reports received. */
    public List<SelfReportRow> reports(SelfReportFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        SelfReportWindow window = finder.window(now.today());
        List<Title> owing = reports.owing(
                OfficeOwnership.offices(actor, agencies),
                filter,
                window,
                now.today(),
                new RecusalCondition(actor.away()),
                slice);
        List<String> numbers = owing.stream().map(Title::number).toList();
        Map<String, SelfReport> begun = reports.of(owing, window.year());
        Map<String, Instant> reminded = reports.remindedAt(numbers, window.year());
        return owing.stream()
                .map(title -> row(title, Optional.ofNullable(begun.get(title.number())), reminded.get(title.number())))
                .toList();
    }

    public long count(SelfReportFilter filter) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        return reports.countOwing(
                OfficeOwnership.offices(actor, agencies),
                filter,
                finder.window(now.today()),
                now.today(),
                new RecusalCondition(actor.away()));
    }

    private SelfReportRow row(Title title, Optional<SelfReport> report, Instant remindedAt) {
        return new SelfReportRow(
                title.number(),
                title.place().signName(),
                title.holder().registeredName(),
                agencies.find(title.place().office()).map(Agency::name).orElse(null),
                title.holder().merchant() != null,
                report.map(SelfReport::state).orElse(SelfReportState.MISSING),
                report.map(SelfReport::attention).orElse(0),
                report.map(SelfReport::number).orElse(null),
                report.map(SelfReport::submittedAt).orElse(null),
                remindedAt);
    }

    /** Returns the share of submitted reports of each district among the officer's titles, the lowest first. */
    public List<SelfReportShare> shares() {
        List<String> owners = OfficeOwnership.offices(currentUser.actor(), agencies);
        BusinessMoment now = businessClock.now();
        SelfReportWindow window = finder.window(now.today());
        Map<String, Long> submitted = reports.submittedByOffice(owners, window, now.today());
        return reports.owedByOffice(owners, window, now.today()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(owed -> new SelfReportShare(
                        agencies.find(owed.getKey()).map(Agency::name).orElse(null),
                        owed.getValue(),
                        submitted.getOrDefault(owed.getKey(), 0L)))
                .sorted((one, other) -> Long.compare(one.percent(), other.percent()))
                .toList();
    }

    /**
     * Returns the report on a title.
     *
     * @param year on which the holder has reported; null for the year of the window
     */
    public SelfReportView report(String title, Integer year) {
        Title of = titles.byNumber(title);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        if (!SelfReportAccess.mayRead(actor, of, agencies)) {
            throw new NotFound(of.number());
        }
        int current = finder.window(now.today()).year();
        Optional<SelfReport> found = reports.find(of, year == null ? current : year);
        if (found.isEmpty() && year != null && year != current) {
            throw new NotFound(of.number());
        }
        return finder.view(of, found, actor, now);
    }

    /**
     * Reminds the holder of a title (催报), once a day for all titles of the premises. Refused where the report was
     * submitted, where the window is not open, and where no account can be notified.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void remind(String number) {
        Title title = requireOfficer(titles.findForUpdate(number));
        BusinessMoment now = businessClock.now();
        Actor actor = currentUser.actor();
        SelfReportWindow window = finder.window(now.today());
        SelfReportDutyRule.require(title, window, now.today());
        reports.find(title, window.year())
                .filter(report -> report.number() != null)
                .ifPresent(report -> {
                    throw RuleViolation.conflict("selfreport.already", report.number(), report.submittedAt());
                });
        List<String> covered =
                reports.atPremises(title).stream().map(Title::number).toList();
        if (reports.remindedAt(covered, window.year()).values().stream()
                .anyMatch(before -> BusinessMoment.dayOf(before).equals(now.today()))) {
            throw RuleViolation.conflict(
                    "selfreport.remind.today", title.place().signName());
        }
        int notified = mailings.toMerchant(
                String.valueOf(title.holder().merchant()),
                now.today(),
                "selfreport.letter.reminder",
                "selfreport-remind/" + title.number() + "/" + now.today(),
                title.place().signName(),
                String.valueOf(window.year()),
                window.lastDay(),
                Settings.baseUrl() + "/my/self_report?title=" + title.number());
        if (notified == 0) {
            throw RuleViolation.conflict(
                    "selfreport.remind.nobody", title.place().signName());
        }
        reports.add(new SelfReportReminder(title.number(), window.year(), actor, now.at()));
    }

    /**
     * Records the result of a check of the answers that need attention.
     *
     * @param year on which the holder has reported; null for the year of the window
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SelfReportView check(String number, Integer year, SelfReportCheckInput input) {
        Title title = titles.findForUpdate(number);
        BusinessMoment now = businessClock.now();
        Actor actor = currentUser.actor();
        int wanted = year == null ? finder.window(now.today()).year() : year;
        SelfReport report = reports.find(title, wanted).orElse(null);
        requireOfficer(report == null ? title : report.title());
        if (report == null) {
            throw RuleViolation.conflict("selfreport.nothing");
        }
        report.check(Constraints.check(input).finding(), actor, now.at());
        return finder.view(title, Optional.of(report), actor, now);
    }

    private Title requireOfficer(Title title) {
        if (!SelfReportAccess.isOfficer(currentUser.actor(), title)) {
            throw new NotFound(title.number());
        }
        return title;
    }
}
