package fangxin.complaint.offencereport;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.validation.Constraints;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.complaint.timelimit.DueDay.AlarmColour;
import fangxin.document.table.ListSlice;
import fangxin.merchant.MerchantRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Service boundary for reports of offences: the drafters (承办人) of the competent office alone, unless recused, list,
 * count, read and handle them; each reading of one is recorded. Not even its other staff, its auditors or the city's
 * office do (Order 121, article 37).
 */
@Stateless
@RolesAllowed(RoleNames.HANDLER)
public class OffenceReportService {
    /** Fired when a report was read; it names the report only. */
    public record OffenceReportRead(String number) {}

    private static final int MOST = 200;

    @Inject
    OffenceReportRepository reports;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    AgencyRepository agencies;

    @Inject
    MerchantRepository merchants;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<OffenceReportRead> read;

    /** Lists the reports of the drafter's offices, by due day. */
    public List<OffenceReportView> reports() {
        return reports(OffenceReportFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the reports of the drafter's offices. */
    public List<OffenceReportView> reports(OffenceReportFilter filter, ListSlice slice) {
        ComplaintTerms current = terms.current().terms();
        Map<String, LocalizedText> names = agencies.names();
        LocalDate today = businessClock.now().today();
        return reports.list(offices(), recusal(), filter, slice).stream()
                .map(report -> view(report, current, names, today, null))
                .toList();
    }

    public long count(OffenceReportFilter filter) {
        return reports.count(offices(), recusal(), filter);
    }

    /** Returns one report with its journal and records the access. */
    public OffenceReportView find(String number) {
        return detail(findOwn(reports.byNumber(number)));
    }

    /** Takes a step. A repeated request changes nothing. */
    public OffenceReportView take(String number, OffenceReportStep step, OffenceReportStepInput input) {
        findOwn(reports.byNumber(number));
        OffenceReport report = reports.findForUpdate(number);
        if (report.hasJustTaken(step, input.words())) {
            return detail(report);
        }
        if (step == OffenceReportStep.RECEIVE || step == OffenceReportStep.HAND_OVER) {
            throw new NotFound(number);
        }
        Constraints.check(input);
        report.requireVersion(input.version());
        report.take(
                step,
                input.words(),
                terms.current().terms(),
                RecordedActor.of(currentUser.actor()),
                businessClock.now());
        reports.flush();
        return detail(report);
    }

    private List<String> offices() {
        return currentUser.actor().placesAs(Role.HANDLER).toList();
    }

    private RecusalCondition recusal() {
        return new RecusalCondition(currentUser.actor().away());
    }

    private OffenceReport findOwn(OffenceReport report) {
        Actor actor = currentUser.actor();
        if (!actor.holds(Role.HANDLER, report.office()) || isRecused(report.creditCode(), actor)) {
            throw new NotFound(report.number());
        }
        return report;
    }

    private boolean isRecused(String creditCode, Actor actor) {
        return creditCode != null
                && merchants.idsOf(List.of(creditCode)).values().stream().anyMatch(actor::isRecusedFrom);
    }

    private OffenceReportView detail(OffenceReport report) {
        read.fire(new OffenceReportRead(report.number()));
        ComplaintTerms current = terms.current().terms();
        BusinessMoment now = businessClock.now();
        return view(
                report,
                current,
                agencies.names(),
                now.today(),
                new OffenceReportView.ReportHandlingView(
                        report.due(current, now.calendar()).orElse(null),
                        report.linkedComplaint(),
                        report.journal().stream()
                                .map(entry -> new OffenceReportView.ReportEntryView(
                                        entry.step(), entry.actor().name(), entry.words(), entry.recordedAt()))
                                .toList(),
                        report.openSteps()));
    }

    private static OffenceReportView view(
            OffenceReport report,
            ComplaintTerms terms,
            Map<String, LocalizedText> names,
            LocalDate today,
            OffenceReportView.ReportHandlingView handling) {
        return new OffenceReportView(
                report.number(),
                report.version(),
                Stream.of(report.nationalNumber(), report.municipalNumber())
                        .filter(Objects::nonNull)
                        .toList(),
                new OffenceReportView.ReportSourceView(report.origin(), terms.nameOf(CodeList.SOURCE, report.source())),
                report.receivedAt(),
                names.get(report.office()),
                report.reportedName(),
                terms.nameOf(CodeList.CATEGORY, report.category()),
                handling == null ? null : report.summary(),
                report.state(),
                report.running() == null
                        ? new OffenceReportView.ReportLimitView(null, AlarmColour.GREEN, null)
                        : new OffenceReportView.ReportLimitView(
                                report.running().dueOn(),
                                report.running().colour(today),
                                report.running().missingYear()),
                handling);
    }
}
