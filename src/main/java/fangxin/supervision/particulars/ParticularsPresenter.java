package fangxin.supervision.particulars;

import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.supervision.particulars.ParticularsReportView.ReportDeciding;
import fangxin.supervision.particulars.ParticularsReportView.ReportEvidence;
import fangxin.supervision.particulars.ParticularsReportView.ReportJoint;
import fangxin.supervision.particulars.ParticularsReportView.ReportOtherTitle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Presenter that puts reported changes of particulars into views with names, deadline, evidence, and whether the reader
 * can decide or withdraw.
 */
@ApplicationScoped
class ParticularsPresenter {
    @Inject
    ParticularsTermsRepository terms;

    @Inject
    ParticularsDecisionPolicy policy;

    @Inject
    AgencyRepository agencies;

    @Inject
    PremisesTitles premisesTitles;

    @Inject
    FileStore files;

    /** Returns the view of one report, with what the reader can do. */
    ParticularsReportView view(ParticularsReport report, Actor reader, BusinessMoment now) {
        return views(List.of(report), each -> deciding(each, reader, now), now).getFirst();
    }

    /**
     * Creates the views of a list, with the acts of a holder; the deciding officer is computed for single views only.
     * Terms, agencies and files are loaded once for all.
     */
    List<ParticularsReportView> views(List<ParticularsReport> reports, Actor reader, BusinessMoment now) {
        return views(reports, each -> new ReportDeciding(false, isWithdrawable(each, reader), List.of(), null), now);
    }

    private List<ParticularsReportView> views(
            List<ParticularsReport> reports, Function<ParticularsReport, ReportDeciding> deciding, BusinessMoment now) {
        Map<Integer, ParticularsCatalogue> issues = new HashMap<>();
        Map<String, LocalizedText> offices = new HashMap<>();
        Map<String, List<StoredFile>> stored =
                files.of(reports.stream().map(ParticularsReport::number).toList());
        return reports.stream()
                .map(report -> view(
                        report,
                        issues.computeIfAbsent(
                                        report.termsIssue(),
                                        issue -> terms.byIssue(issue).catalogue())
                                .find(report.kind())
                                .orElseThrow(),
                        offices.computeIfAbsent(report.office(), this::nameOf),
                        stored.getOrDefault(report.number(), List.of()),
                        deciding.apply(report),
                        now))
                .toList();
    }

    private LocalizedText nameOf(String office) {
        return agencies.find(office).map(Agency::name).orElse(new LocalizedText(office, office));
    }

    private ReportDeciding deciding(ParticularsReport report, Actor reader, BusinessMoment now) {
        boolean open = report.state() == ParticularsState.REPORTED;
        boolean decidable = open && policy.mayDecide(reader, report, now.today());
        boolean needsSecond = open
                && !decidable
                && report.channel() == ParticularsChannel.COUNTER
                && reader.holds(Role.COUNTY_OFFICE, report.office());
        return new ReportDeciding(
                decidable,
                isWithdrawable(report, reader),
                open ? others(report, now) : List.of(),
                needsSecond ? policy.secondFor(report, now.today()).sentence() : null);
    }

    private List<ReportOtherTitle> others(ParticularsReport report, BusinessMoment now) {
        boolean isOfAll = terms.byIssue(report.termsIssue())
                .catalogue()
                .find(report.kind())
                .orElseThrow()
                .concernsAllTitles();
        return !isOfAll
                ? List.of()
                : premisesTitles.others(report.title(), now.today()).stream()
                        .map(other -> new ReportOtherTitle(
                                other.number(),
                                other.category().track(),
                                other.category().level()))
                        .toList();
    }

    private static boolean isWithdrawable(ParticularsReport report, Actor reader) {
        return report.state() == ParticularsState.REPORTED && ParticularsAccess.isHolder(reader, report.title());
    }

    /**
     * Creates the view of a report for the readers of a proceeding that it has opened.
     *
     * @param opens whether the reader may open the report itself
     */
    ProceedingEvidenceView behind(ParticularsReport report, boolean opens) {
        return new ProceedingEvidenceView(
                opens ? report.number() : null,
                report.name(),
                terms.byIssue(report.termsIssue())
                        .catalogue()
                        .find(report.kind())
                        .orElseThrow()
                        .value(),
                report.valueAfter(),
                report.changedOn(),
                evidence(files.of(report.number(), ParticularsFileAccess.EVIDENCE)));
    }

    private static List<ReportEvidence> evidence(List<StoredFile> own) {
        return own.stream()
                .filter(file -> file.purpose().equals(ParticularsFileAccess.EVIDENCE))
                .map(ReportEvidence::of)
                .toList();
    }

    private static List<ReportJoint> joint(ParticularsReport report) {
        return report.jointProceedings().stream()
                .map(each -> new ReportJoint(each.title(), each.proceeding()))
                .toList();
    }

    private static ParticularsReportView view(
            ParticularsReport report,
            ParticularsKind kind,
            LocalizedText office,
            List<StoredFile> own,
            ReportDeciding deciding,
            BusinessMoment now) {
        Title title = report.title();
        return new ParticularsReportView(
                report.number(),
                report.version(),
                new ParticularsReportView.ReportedTitle(
                        title.number(),
                        title.place().signName(),
                        title.holder().registeredName(),
                        title.holder().creditCode(),
                        title.place().address(),
                        title.standing(now.today())),
                new ParticularsReportView.ReportedChange(
                        report.kind(),
                        report.name(),
                        kind.value(),
                        report.particular(),
                        report.valueBefore(),
                        report.valueAfter(),
                        report.changedOn(),
                        report.isLate(),
                        kind.follows(),
                        kind.ground(),
                        kind.continuity()),
                report.remark(),
                new ParticularsReportView.ReportOrigin(
                        report.channel(), report.reporter().name(), report.reportedAt(), report.office(), office),
                report.state(),
                report.dueOn(),
                now.calendar().isProvisional(report.dueOn()),
                new ParticularsReportView.ReportDecision(
                        report.reason(), report.deciderName(), report.decidedAt(), report.proceeding(), joint(report)),
                evidence(own),
                deciding);
    }
}
