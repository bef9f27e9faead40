package fangxin.administration;

import fangxin.casework.appraisal.AppraisalTermsService;
import fangxin.commitment.objection.CommitmentObjectionService;
import fangxin.commitment.pledge.CommitmentTermsIssue;
import fangxin.commitment.returns.ReturnOfficeService;
import fangxin.commitment.terms.CompensationTermsIssue;
import fangxin.commitment.terms.ReturnTermsIssue;
import fangxin.complaint.analysis.AnalysisReportService;
import fangxin.complaint.analysis.AnalysisTermsIssue;
import fangxin.complaint.association.AssociationCaseService;
import fangxin.complaint.association.AssociationTermsIssue;
import fangxin.complaint.callback.CallBackService;
import fangxin.complaint.callback.ComplaintAppraisalTermsIssue;
import fangxin.complaint.channel.ConsumerChannelIssue;
import fangxin.complaint.consumermessage.ConsumerMessageTermsIssue;
import fangxin.complaint.consumermessage.MessageOfficeService;
import fangxin.complaint.exchange.ComplaintExchangeService;
import fangxin.complaint.exchange.ComplaintImportCounts;
import fangxin.complaint.handling.SettlementPaperAccess;
import fangxin.complaint.offencereport.OffenceReportService;
import fangxin.complaint.performance.ComplaintAppraisalService;
import fangxin.complaint.station.PlatformDisputeImportView;
import fangxin.complaint.station.PlatformDisputeService;
import fangxin.complaint.station.StationImportService;
import fangxin.complaint.station.StationImportView;
import fangxin.complaint.station.StationTermsIssue;
import fangxin.complaint.survey.SurveyTermsIssue;
import fangxin.complaint.timelimit.ComplaintTermsIssue;
import fangxin.complaint.unitcode.ScanTermsIssue;
import fangxin.complaint.urging.ReminderClerkService;
import fangxin.complaint.urging.UrgingTermsIssue;
import fangxin.document.archive.CaseFileService;
import fangxin.document.export.ListExports;
import fangxin.document.template.TemplateService;
import fangxin.naming.objection.ObjectionService;
import fangxin.naming.title.TitleStepTermsService;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.AccountService;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssue;
import fangxin.organization.identity.TermsIssueEvent;
import fangxin.organization.identity.invitation.InvitationService;
import fangxin.organization.law.LawLibraryIssue;
import fangxin.organization.retention.RetentionService;
import fangxin.procedure.application.ApplicationViewService;
import fangxin.procedure.evaluation.ConflictService;
import fangxin.rating.RatingFormulaService;
import fangxin.registry.legacyimport.ImportReport;
import fangxin.registry.legacyimport.RegisterImport;
import fangxin.registry.legacyimport.RegisterImportService;
import fangxin.statistics.DimensionTermsIssue;
import fangxin.statistics.TargetService;
import fangxin.supervision.draw.RandomDrawService;
import fangxin.supervision.feed.FeedCounts;
import fangxin.supervision.feed.FeedImportService;
import fangxin.supervision.feed.FeedKindService;
import fangxin.supervision.holderterms.HolderTermsIssue;
import fangxin.supervision.officialcheck.OfficialCheckCounts;
import fangxin.supervision.officialcheck.OfficialCheckService;
import fangxin.supervision.particulars.ParticularsTermsService;
import fangxin.supervision.riskvisit.RiskVisitService;
import fangxin.supervision.trigger.SupervisionTriggerService;
import fangxin.supervision.visit.VisitTermsIssue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Observer that enters events of other features in the audit log: set-up, changed terms, targets, feed kinds, rating
 * formulas, templates, employers and conflicts of interest; registers and feeds imported, official checks imported or
 * withdrawn; risk visits listed; personal data and draw plans read; case files and lists exported.
 */
@ApplicationScoped
class AuditLogObserver {
    /** Audit actions for the changes of terms, by the class of an {@link AbstractTermsService}. */
    static final Map<Class<? extends TermsIssue>, AuditEntry.AuditAction> TERMS = Map.ofEntries(
            Map.entry(AnalysisTermsIssue.class, AuditEntry.AuditAction.SET_ANALYSIS_TERMS),
            Map.entry(AssociationTermsIssue.class, AuditEntry.AuditAction.SET_ASSOCIATION_TERMS),
            Map.entry(CommitmentTermsIssue.class, AuditEntry.AuditAction.SET_COMMITMENT_TERMS),
            Map.entry(CompensationTermsIssue.class, AuditEntry.AuditAction.SET_COMPENSATION_TERMS),
            Map.entry(ComplaintAppraisalTermsIssue.class, AuditEntry.AuditAction.SET_COMPLAINT_APPRAISAL_TERMS),
            Map.entry(ComplaintTermsIssue.class, AuditEntry.AuditAction.SET_COMPLAINT_TERMS),
            Map.entry(ConsumerChannelIssue.class, AuditEntry.AuditAction.SET_CONSUMER_CHANNELS),
            Map.entry(ConsumerMessageTermsIssue.class, AuditEntry.AuditAction.SET_MESSAGE_TERMS),
            Map.entry(DimensionTermsIssue.class, AuditEntry.AuditAction.SET_DIMENSION_TERMS),
            Map.entry(HolderTermsIssue.class, AuditEntry.AuditAction.SET_HOLDER_TERMS),
            Map.entry(LawLibraryIssue.class, AuditEntry.AuditAction.SET_LAW_LIBRARY),
            Map.entry(ReturnTermsIssue.class, AuditEntry.AuditAction.SET_RETURN_TERMS),
            Map.entry(ScanTermsIssue.class, AuditEntry.AuditAction.SET_NETWORK_PLACES),
            Map.entry(StationTermsIssue.class, AuditEntry.AuditAction.SET_STATION_TERMS),
            Map.entry(SurveyTermsIssue.class, AuditEntry.AuditAction.SET_SURVEY_TERMS),
            Map.entry(UrgingTermsIssue.class, AuditEntry.AuditAction.SET_URGING_TERMS),
            Map.entry(VisitTermsIssue.class, AuditEntry.AuditAction.SET_VISIT_TERMS));

    @Inject
    AuditLog auditLog;

    void enter(@Observes InvitationService.InstallationFounded founded) {
        auditLog.record(
                AuditEntry.AuditAction.SET_UP,
                founded.username(),
                founded.name(),
                new Actor(founded.username(), founded.name(), List.of()));
    }

    void enter(@Observes TargetService.TargetsChanged targets) {
        auditLog.record(AuditEntry.AuditAction.SET_TARGETS, String.valueOf(targets.year()), targets.detail());
    }

    void enter(@Observes TermsIssueEvent terms) {
        auditLog.record(
                TERMS.get(terms.issue().getClass()),
                String.valueOf(terms.issue().issue()),
                terms.source());
    }

    void enter(@Observes AppraisalTermsService.AppraisalTermsChanged terms) {
        auditLog.record(AuditEntry.AuditAction.SET_APPRAISAL_TERMS, String.valueOf(terms.issue()), terms.detail());
    }

    void enter(@Observes SupervisionTriggerService.SupervisionTermsChanged terms) {
        auditLog.record(AuditEntry.AuditAction.SET_SUPERVISION_TERMS, String.valueOf(terms.issue()), terms.detail());
    }

    void enter(@Observes ParticularsTermsService.ParticularsTermsChanged terms) {
        auditLog.record(AuditEntry.AuditAction.SET_PARTICULARS_TERMS, String.valueOf(terms.issue()), terms.detail());
    }

    void enter(@Observes TitleStepTermsService.TitleStepTermsChanged terms) {
        auditLog.record(
                AuditEntry.AuditAction.SET_TITLE_STEP_TERMS, terms.step().name(), String.valueOf(terms.issue()));
    }

    @Transactional
    void enter(@Observes RandomDrawService.DrawPlanRead read) {
        auditLog.record(AuditEntry.AuditAction.READ_DRAW_PLAN, read.draw(), read.office());
    }

    void enter(@Observes RiskVisitService.RiskVisitListed visit) {
        auditLog.record(AuditEntry.AuditAction.LIST_RISK_VISIT, visit.office(), visit.commitment());
    }

    void enter(@Observes ReturnOfficeService.ReturnContactRead read) {
        auditLog.record(AuditEntry.AuditAction.READ_RETURN_CONTACT, read.claim(), read.reason());
    }

    void enter(@Observes MessageOfficeService.MessageOriginalRead read) {
        auditLog.record(AuditEntry.AuditAction.READ_MESSAGE_ORIGINAL, read.message(), read.reason());
    }

    void enter(@Observes SettlementPaperAccess.SettlementPaperRead read) {
        auditLog.record(AuditEntry.AuditAction.READ_SETTLEMENT_PAPER, read.complaint(), read.file());
    }

    void enter(@Observes RetentionService.RetentionTermsChanged terms) {
        auditLog.record(AuditEntry.AuditAction.SET_RETENTION_TERMS, String.valueOf(terms.issue()), terms.detail());
    }

    void enter(@Observes FeedKindService.FeedKindsChanged kinds) {
        auditLog.record(AuditEntry.AuditAction.SET_FEED_KINDS, String.valueOf(kinds.issue()), kinds.detail());
    }

    void enter(@Observes FeedImportService.FeedImported feed) {
        FeedCounts counts = feed.counts();
        auditLog.record(
                AuditEntry.AuditAction.IMPORT_FEED,
                feed.id(),
                "%s %s: TOTAL %d, ADDED %d, CHANGED %d, UNCHANGED %d, REFUSED %d, ENDED %d"
                        .formatted(
                                feed.kind(),
                                feed.state(),
                                counts.total(),
                                counts.added(),
                                counts.changed(),
                                counts.unchanged(),
                                counts.refused(),
                                counts.ended()));
    }

    void enter(@Observes AssociationCaseService.AssociationContactRead read) {
        auditLog.record(AuditEntry.AuditAction.READ_ASSOCIATION_CONTACT, read.number(), read.reason());
    }

    void enter(@Observes StationImportService.StationsImported register) {
        StationImportView result = register.result();
        auditLog.record(
                AuditEntry.AuditAction.IMPORT_STATIONS,
                register.office(),
                "TOTAL %d, ADDED %d, UNCHANGED %d, REFUSED %d"
                        .formatted(
                                result.total(),
                                result.added(),
                                result.unchanged(),
                                result.refused().size()));
    }

    void enter(@Observes PlatformDisputeService.PlatformDisputesImported disputes) {
        PlatformDisputeImportView result = disputes.result();
        auditLog.record(
                AuditEntry.AuditAction.IMPORT_PLATFORM_DISPUTES,
                disputes.station(),
                imported(
                        result.total(),
                        result.added(),
                        result.continued(),
                        result.unchanged(),
                        result.refused().size()));
    }

    void enter(@Observes OfficialCheckService.OfficialChecksWithdrawn withdrawn) {
        auditLog.record(AuditEntry.AuditAction.WITHDRAW_OFFICIAL_CHECKS, withdrawn.id(), withdrawn.reason());
    }

    void enter(@Observes OfficialCheckService.OfficialChecksImported checks) {
        OfficialCheckCounts counts = checks.counts();
        auditLog.record(
                AuditEntry.AuditAction.IMPORT_OFFICIAL_CHECKS,
                checks.id(),
                imported(counts.total(), counts.added(), counts.changed(), counts.unchanged(), counts.refused()));
    }

    void enter(@Observes ComplaintExchangeService.ComplaintsImported complaints) {
        ComplaintImportCounts counts = complaints.counts();
        auditLog.record(
                AuditEntry.AuditAction.IMPORT_COMPLAINTS,
                complaints.id(),
                imported(counts.total(), counts.added(), counts.changed(), counts.unchanged(), counts.refused()));
    }

    @Transactional
    void enter(@Observes OffenceReportService.OffenceReportRead read) {
        auditLog.record(AuditEntry.AuditAction.READ_OFFENCE_REPORT, read.number(), null);
    }

    void enter(@Observes ReminderClerkService.ReminderClerkNamed named) {
        auditLog.record(AuditEntry.AuditAction.NAME_REMINDER_CLERK, named.agency(), named.detail());
    }

    void enter(@Observes CallBackService.CallBackPhoneRead read) {
        auditLog.record(AuditEntry.AuditAction.READ_CALL_BACK_PHONE, read.complaint(), read.reason());
    }

    void enter(@Observes ComplaintAppraisalService.ComplaintAppraisalPublished appraisal) {
        auditLog.record(
                AuditEntry.AuditAction.PUBLISH_COMPLAINT_APPRAISAL,
                appraisal.month(),
                String.valueOf(appraisal.cases()));
    }

    void enter(@Observes AnalysisReportService.AnalysisReportReleased report) {
        auditLog.record(AuditEntry.AuditAction.RELEASE_ANALYSIS_REPORT, report.number(), null);
    }

    void enter(@Observes AnalysisReportService.AnalysisReportTakenBack report) {
        auditLog.record(AuditEntry.AuditAction.TAKE_BACK_ANALYSIS_REPORT, report.number(), report.reason());
    }

    void enter(@Observes RatingFormulaService.RatingFormulaChanged formula) {
        auditLog.record(AuditEntry.AuditAction.SET_RATING_FORMULA, String.valueOf(formula.issue()), formula.detail());
    }

    void enter(@Observes CaseFileService.CaseFileExported file) {
        auditLog.record(AuditEntry.AuditAction.EXPORT_CASE, file.reference(), file.office());
    }

    void enter(@Observes ApplicationViewService.PersonalDataViewed viewed) {
        auditLog.record(
                AuditEntry.AuditAction.READ_IN_FULL,
                viewed.reference(),
                viewed.documentType() == null ? viewed.purpose() : viewed.documentType() + ": " + viewed.purpose());
    }

    void enter(@Observes ObjectionService.ObjectorRead read) {
        auditLog.record(AuditEntry.AuditAction.READ_OBJECTOR, read.reference(), read.receipt() + ": " + read.reason());
    }

    void enter(@Observes CommitmentObjectionService.CommitmentObjectorRead read) {
        auditLog.record(AuditEntry.AuditAction.READ_OBJECTOR, read.commitment(), read.receipt() + ": " + read.reason());
    }

    void enter(@Observes ConflictService.ConflictChanged conflict) {
        auditLog.record(
                conflict.withdrawn()
                        ? AuditEntry.AuditAction.WITHDRAW_CONFLICT
                        : AuditEntry.AuditAction.DECLARE_CONFLICT,
                conflict.account(),
                conflict.relation() + ": " + conflict.merchant());
    }

    void enter(@Observes AccountService.EmployerChanged employer) {
        auditLog.record(
                AuditEntry.AuditAction.CHANGE_EMPLOYER,
                employer.account(),
                Objects.requireNonNullElse(employer.before(), "—") + " → "
                        + Objects.requireNonNullElse(employer.after(), "—"));
    }

    void enter(@Observes TemplateService.TemplateActivated template) {
        auditLog.record(
                AuditEntry.AuditAction.USE_TEMPLATE,
                template.type(),
                "%s %s %d".formatted(template.office(), template.own() ? "OWN" : "SHIPPED", template.issue()));
    }

    @Transactional
    void enter(@Observes ListExports.ListExported list) {
        auditLog.record(
                AuditEntry.AuditAction.EXPORT_LIST,
                list.name(),
                list.rows() + (list.filters().isEmpty() ? "" : ": " + String.join(", ", list.filters())));
    }

    void enter(@Observes RegisterImportService.ImportDecided decided) {
        ImportReport report = decided.report();
        auditLog.record(
                decided.state() == RegisterImport.ImportState.REFUSED
                        ? AuditEntry.AuditAction.REFUSE_REGISTER
                        : AuditEntry.AuditAction.IMPORT_REGISTER,
                decided.id(),
                "%s SHA-256 %s: TOTAL %d, ACCEPTED %d, REFUSED %d, CONFLICTS %d, KNOWN %d%s"
                        .formatted(
                                decided.fileName(),
                                decided.sha256(),
                                report.total(),
                                decided.state() == RegisterImport.ImportState.REFUSED ? 0 : report.acceptable(),
                                report.refused(),
                                report.conflicts(),
                                report.known(),
                                decided.partial() ? ", PARTIAL" : ""));
    }

    private static String imported(int total, int added, int changed, int unchanged, int refused) {
        return "TOTAL %d, ADDED %d, CHANGED %d, UNCHANGED %d, REFUSED %d"
                .formatted(total, added, changed, unchanged, refused);
    }
}
