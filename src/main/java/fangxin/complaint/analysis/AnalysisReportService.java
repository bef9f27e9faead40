package fangxin.complaint.analysis;

import fangxin.common.DayRange;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.callback.AppraisedScope;
import fangxin.complaint.handling.CaseState;
import fangxin.complaint.handling.CountedComplaintRepository;
import fangxin.document.table.ListSlice;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentFormat;
import fangxin.document.template.DocumentRenderer;
import fangxin.document.template.DocumentType;
import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.document.template.TemplateRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Service boundary for analysis reports: an office builds reports on its district, the city's office on the city, edits
 * them, counts them again, releases them and takes them back; all offices and units list, read and download the
 * released ones. Reports have aggregates only: no complainant, trader or text of a case, and nothing of reports of
 * offences.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class AnalysisReportService {
    /** Fired when a report was released. */
    public record AnalysisReportReleased(String number) {}

    /** Fired when a released report was taken back to a draft. */
    public record AnalysisReportTakenBack(String number, String reason) {}

    /** A report as a file, with the name under which it is sent. */
    public record AnalysisReportFile(byte[] bytes, String name, DocumentFormat format) {}

    private static final int MOST = 500;
    /** Greatest number of characters of all sections together, which one column stores as JSON. */
    private static final int MOST_CHARACTERS = 12_000;

    @Inject
    AnalysisReportRepository reports;

    @Inject
    CaseCountReader counts;

    @Inject
    CountedComplaintRepository countedComplaints;

    @Inject
    AnalysisReportPresenter presenter;

    @Inject
    AnalysisTermsRepository terms;

    @Inject
    DocumentTypeCatalogue types;

    @Inject
    TemplateRepository templates;

    @Inject
    DocumentRenderer renderer;

    @Inject
    AgencyRepository agencies;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<AnalysisReportReleased> released;

    @Inject
    Event<AnalysisReportTakenBack> takenBack;

    /** Returns the reports that the reader may see, the last period first. */
    public List<AnalysisReportView> reports() {
        return reports(AnalysisReportFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns a part of the reports that the reader may see. */
    public List<AnalysisReportView> reports(AnalysisReportFilter filter, ListSlice slice) {
        AppraisedScope scope = scope();
        return presenter.views(reports.list(scope.all(), scope.offices(), filter, slice));
    }

    public long count(AnalysisReportFilter filter) {
        AppraisedScope scope = scope();
        return reports.count(scope.all(), scope.offices(), filter);
    }

    public AnalysisReportDetail find(String number) {
        return detail(readable(number));
    }

    /** Returns whether the reader can reset a released report to a draft. */
    public boolean mayTakeBack(String number) {
        AnalysisReport report = readable(number);
        return report.isReleased() && isOwn(report);
    }

    /** Returns the occasions on which the reader can build a report; none where the reader acts for no office. */
    public List<AnalysisReportOccasion> occasions() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE)
                ? terms.current().terms().occasions()
                : List.of();
    }

    /** Builds the report of the reader's office on an occasion and a period that is over. One that was built is left alone. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public AnalysisReportDetail build(AnalysisReportInput input) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        AnalysisReportOccasion occasion = occasion(Constraints.check(input));
        DayRange period = occasion.of(input.day(), now.calendar())
                .orElseThrow(() -> RuleViolation.at(
                        "day",
                        "analysis.report.holiday",
                        String.valueOf(input.day().getYear())));
        if (!period.last().isBefore(now.today())) {
            throw RuleViolation.at("day", "analysis.report.open", period.last());
        }
        requireComplaintsSince(period);
        String office = office(actor);
        counters.next("analysis-report/" + office);
        Optional<AnalysisReport> known = reports.of(office, occasion.code(), period);
        if (known.isPresent()) {
            return detail(known.get());
        }
        CountedList counted = count(occasion, office, period);
        int year = now.today().getYear();
        AnalysisReport report = new AnalysisReport(
                AnalysisReport.numberOf(year, counters.next("analysis-report/" + year)),
                office,
                occasion.code(),
                period,
                presenter.title(office, occasion, period, input.day().getYear()),
                counted,
                actor,
                now.at());
        reports.add(report);
        reports.add(
                new AnalysisReportText(report.number(), 1, presenter.draft(office, period, counted), actor, now.at()));
        reports.flush();
        countedComplaints.replace(report.number(), counted.cases());
        return detail(report);
    }

    /** Refuses a period that ended before the first stored complaint was received: its zeros would count nothing. */
    private void requireComplaintsSince(DayRange period) {
        LocalDate first = counts.firstDay().orElseThrow(() -> RuleViolation.at("day", "analysis.report.empty"));
        if (period.last().isBefore(first)) {
            throw RuleViolation.at("day", "analysis.report.early", period.last(), first);
        }
    }

    private AnalysisReportOccasion occasion(AnalysisReportInput input) {
        return terms.current()
                .terms()
                .occasion(input.occasion())
                .orElseThrow(() -> RuleViolation.at("occasion", "analysis.report.occasion"));
    }

    private static String office(Actor actor) {
        return actor.placesAs(Role.COUNTY_OFFICE).findFirst().orElseThrow(() -> new NotFound("office"));
    }

    private CountedList count(AnalysisReportOccasion occasion, String office, DayRange period) {
        String district = district(office);
        DayRange yearBefore = occasion.of(
                        period.last().minusDays(occasion.after()).minusYears(1),
                        businessClock.now().calendar())
                .orElse(null);
        AnalysisReportCounter.ComparedPeriods compared =
                AnalysisReportCounter.ComparedPeriods.of(occasion.period(), period, yearBefore);
        List<CaseState> cases = counts.cases(period, district);
        return new CountedList(
                AnalysisReportCounter.figures(
                        compared,
                        counts.period(compared.period(), district).withOutcomes(cases),
                        counts.period(compared.previous(), district),
                        yearBefore == null
                                ? AnalysisReportCounter.PeriodCounts.NONE
                                : counts.period(compared.yearBefore(), district)),
                cases);
    }

    /** Returns the district of an office; null for the city's office, whose reports are of the whole city. */
    private String district(String office) {
        return agencies.isCityOffice(office) ? null : office;
    }

    /** Stores a version of the text. A request without a change stores none. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public AnalysisReportDetail rewrite(String number, AnalysisReportTextInput input) {
        AnalysisReport report = findOwn(number);
        AnalysisReportSections text =
                new AnalysisReportSections(Constraints.check(input).sections());
        if (text.length() > MOST_CHARACTERS) {
            throw RuleViolation.at("sections", "analysis.sections.long");
        }
        if (!reports.text(report).text().equals(text)) {
            reports.add(new AnalysisReportText(
                    number,
                    report.rewrite(input.textVersion()),
                    text,
                    currentUser.actor(),
                    businessClock.now().at()));
            reports.flush();
        }
        return detail(report);
    }

    /** Counts the figures of a draft again, since rows of the platforms have come in late. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public AnalysisReportDetail recount(String number, AnalysisReportVersionInput input) {
        AnalysisReport report = findOwn(number);
        Constraints.check(input);
        AnalysisReportOccasion occasion = terms.current()
                .terms()
                .occasion(report.occasion())
                .orElseThrow(() -> RuleViolation.conflict("analysis.report.occasion.ended"));
        CountedList counted = count(occasion, report.office(), report.period());
        if (counted.hash().equals(report.listHash()) && counted.figures().equals(report.figures())) {
            return detail(report);
        }
        report.requireVersion(input.version());
        report.recount(counted, currentUser.actor(), businessClock.now().at());
        reports.flush();
        countedComplaints.replace(number, counted.cases());
        return detail(report);
    }

    /** Releases a report to the offices and units of the city. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public AnalysisReportDetail release(String number, AnalysisReportVersionInput input) {
        AnalysisReport report = findOwn(number);
        Constraints.check(input);
        if (!report.isReleased()) {
            report.requireVersion(input.version());
            if (AnalysisReportDraft.isUnfinished(reports.text(report).text())) {
                throw new RuleViolation("analysis.report.unfinished");
            }
            report.release(currentUser.actor(), businessClock.now().at());
            reports.flush();
            released.fire(new AnalysisReportReleased(number));
        }
        return detail(report);
    }

    /** Resets a released report to a draft, because it is wrong. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public AnalysisReportDetail takeBack(String number, AnalysisReportTakeBackInput input) {
        AnalysisReport report = findOwn(number);
        Constraints.check(input);
        if (report.isReleased()) {
            report.requireVersion(input.version());
            report.takeBack();
            reports.flush();
            takenBack.fire(new AnalysisReportTakenBack(number, input.reason()));
        }
        return detail(report);
    }

    /**
     * Returns the report as DOCX, as PDF, as a page to print, or its figures as a workbook, by the template of its
     * office. In the files the figures are locked and lead to their lists.
     */
    public AnalysisReportFile file(String number, DocumentFormat format) {
        AnalysisReport report = readable(number);
        DocumentType type = types.byCode(DocumentCodes.ANALYSIS_REPORT);
        return new AnalysisReportFile(
                renderer.render(
                        format,
                        type,
                        templates.bytesOf(templates.inForce(type, report.office())),
                        presenter.document(type, report, reports.text(report).text()),
                        presenter.lockedFigures(report)),
                report.title() + "." + format.name().toLowerCase(Locale.ROOT),
                format);
    }

    private AnalysisReportDetail detail(AnalysisReport report) {
        return presenter.detail(
                report, reports.texts(report.number()), check(report), !report.isReleased() && isOwn(report));
    }

    private boolean isOwn(AnalysisReport report) {
        return currentUser.actor().holds(Role.COUNTY_OFFICE, report.office());
    }

    /** Compares the list of a draft with the one that was counted; that of a released report is not read again. */
    private AnalysisReportDetail.AnalysisReportListCheck check(AnalysisReport report) {
        if (report.isReleased()) {
            return new AnalysisReportDetail.AnalysisReportListCheck(report.listHash(), null, null);
        }
        List<String> now = counts.numbers(report.period(), district(report.office()));
        return new AnalysisReportDetail.AnalysisReportListCheck(
                report.listHash(), now.size(), CountedList.hashOf(now).equals(report.listHash()));
    }

    private AppraisedScope scope() {
        return AppraisedScope.of(currentUser.actor(), agencies);
    }

    private AnalysisReport readable(String number) {
        AppraisedScope scope = scope();
        return reports.find(number)
                .filter(each -> each.isReleased() || scope.includes(each.office(), null))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    private AnalysisReport findOwn(String number) {
        if (!isOwn(readable(number))) {
            throw new NotFound(number);
        }
        return reports.findForUpdate(number);
    }
}
