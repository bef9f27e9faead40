package fangxin.procedure.cultivation;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.application.CorrectedFields;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Service boundary for cultivation (培育): visits, closing of rectifications, recommendation; it also shows a whole
 * cultivation, explains the day of a rectification, and opens a candidacy for the page of any step.
 */
@Stateless
public class CultivationService {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    CultivationRepository records;

    @Inject
    EligibilityRules rules;

    @Inject
    DefectTargets fields;

    @Inject
    CorrectedFields changes;

    @Inject
    RectificationDayPolicy days;

    @Inject
    CasePhotos pictures;

    @Inject
    CandidacyNotifier correspondence;

    @Inject
    EligibilityEvidenceFinder registers;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Records a visit (走访记录) with its findings and photos, and notifies the merchant of the demands. Refused if a
     * picture was not uploaded for this candidacy.
     */
    @RolesAllowed(RoleNames.STATION)
    public CandidacyView recordVisit(String reference, VisitReport report) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.take(Step.RECORD_VISIT, StepContext.by(actor, now).because(report.findings()));
        Visit visit = new Visit(WorkSubject.of(candidacy), report, actor, now);
        pictures.requireOf(reference, "pictures", report.pictures());
        records.add(visit);
        List<Rectification> rectifications = visit.rectifications(days.usual(candidacy.round(), now), actor, now);
        rectifications.forEach(records::add);
        if (!rectifications.isEmpty()) {
            correspondence.notifyMerchant(candidacy, "cultivation.letter.rectify", now, rectifications.size());
        }
        return CandidacyView.of(candidacy, actor);
    }

    /** Closes a demand for rectification (整改销号). Refused without a photo or a note that shows the rectification. */
    @RolesAllowed(RoleNames.STATION)
    public CandidacyView closeRectification(String reference, RectificationClosingInput closing) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.requireVisibleTo(actor);
        Rectification item = records.rectification(WorkSubject.of(candidacy), closing.rectification());
        candidacy.take(Step.CLOSE_RECTIFICATION, StepContext.by(actor, now).because(item.demand()));
        pictures.requireOf(
                reference, "picture", Stream.ofNullable(closing.picture()).toList());
        item.close(closing, actor, now.at());
        return CandidacyView.of(candidacy, actor);
    }

    /**
     * Recommends the candidacy (推荐) to the sector authority. Refused before the first visit, while a demand is open,
     * and without an opinion.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CandidacyView recommend(String reference, RecommendationInput input) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.take(Step.RECOMMEND, StepContext.by(actor, now).because(input.opinion()));
        WorkSubject subject = WorkSubject.of(candidacy);
        records.add(new Recommendation(
                subject,
                input,
                records.of(Visit.class, subject),
                records.of(Rectification.class, subject),
                actor,
                now.at()));
        correspondence.notifyMerchant(candidacy, "cultivation.letter.recommended", now);
        return CandidacyView.of(candidacy, actor);
    }

    /** Returns the cultivation view of a candidacy. The merchant reads results, not the office's notes on them. */
    @RolesAllowed(RoleNames.CASE_READER)
    public CultivationView dossier(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        boolean officer = actor.isOfficer() && candidacy.isReadByOfficer(actor);
        WorkSubject subject = WorkSubject.of(candidacy);
        return CultivationView.of(
                records.newest(Verification.class, subject),
                returns(candidacy, subject),
                rules.of(candidacy.round().terms()),
                records.of(EligibilityFinding.class, subject),
                records.of(Visit.class, subject),
                records.of(Rectification.class, subject),
                records.of(RectificationReport.class, subject),
                records.newest(Recommendation.class, subject),
                officer ? registers.of(candidacy, businessClock.now()) : Map.of(),
                officer);
    }

    /** Returns the return notices with the state of each defect. */
    private List<CultivationView.ReturnNoticeView> returns(Candidacy candidacy, WorkSubject subject) {
        List<ApplicationReturnNotice> notices = records.of(ApplicationReturnNotice.class, subject);
        if (notices.isEmpty()) {
            return List.of();
        }
        List<DefectClosing> closings = records.of(DefectClosing.class, subject);
        Set<String> corrected = DefectStatePolicy.isClosable(candidacy.stage())
                ? changes.of(
                        candidacy,
                        notices.stream()
                                .flatMap(notice -> notice.defects().stream())
                                .map(Defect::field)
                                .distinct()
                                .toList())
                : Set.of();
        Map<String, LocalizedText> labels = fields.of(candidacy.reference()).stream()
                .collect(Collectors.toMap(DefectTargets.DefectTarget::code, DefectTargets.DefectTarget::label));
        return notices.stream()
                .map(notice -> CultivationView.ReturnNoticeView.of(
                        notice,
                        IntStream.rangeClosed(1, notice.defects().size())
                                .mapToObj(item -> CultivationView.DefectView.of(
                                        notice,
                                        item,
                                        labels,
                                        closings,
                                        (closed, defect) -> DefectStatePolicy.state(
                                                candidacy.stage(),
                                                DefectStatePolicy.isNewest(notice, notices),
                                                closed,
                                                corrected.contains(defect.field()))))
                                .toList()))
                .toList();
    }

    /**
     * Returns the reason of the last day of a rectification. Not found if the reader cannot see the case, or no day was
     * set.
     */
    @RolesAllowed(RoleNames.CASE_READER)
    public DeadlineReason rectificationDeadline(String id) {
        Rectification item = records.rectification(id);
        Candidacy candidacy = candidacies.byReference(item.act().subject().id());
        candidacy.requireVisibleTo(currentUser.actor());
        return item.dueReason(days, candidacy.round(), businessClock.now().calendar())
                .orElseThrow(() -> new NotFound(id));
    }

    /** Returns the last day of a rectification that is demanded now without another day. */
    @RolesAllowed(RoleNames.STATION)
    public LocalDate usualRectificationDay(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return days.usual(candidacy.round(), businessClock.now());
    }

    /** Returns today, as the default for the day of a visit or look-up. */
    @PermitAll
    public LocalDate today() {
        return businessClock.now().today();
    }

    /** Returns the candidacy for a page on which a step is taken; refused if the step is not open to the person. */
    @RolesAllowed({
        RoleNames.MERCHANT,
        RoleNames.STATION,
        RoleNames.COUNTY_OFFICE,
        RoleNames.EVALUATOR,
        RoleNames.AUTHORITY
    })
    public CandidacyView open(String reference, Step step) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireOpenTo(actor, step);
        return CandidacyView.of(candidacy, actor);
    }
}
