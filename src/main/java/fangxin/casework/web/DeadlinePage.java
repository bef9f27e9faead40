package fangxin.casework.web;

import fangxin.casework.CaseService;
import fangxin.commitment.pledge.CommitmentReviewService;
import fangxin.common.NotFound;
import fangxin.complaint.association.ComparativeTestService;
import fangxin.complaint.performance.ComplaintAppraisalService;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.objection.ObjectionService;
import fangxin.naming.plaque.PlaqueService;
import fangxin.naming.signing.TitleReviewService;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.procedure.consultation.ConsultationService;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.rating.RatingService;
import fangxin.round.RoundService;
import fangxin.round.RoundView;
import fangxin.supervision.particulars.ParticularsService;
import fangxin.supervision.proceeding.SupervisionService;
import fangxin.supervision.reentry.ReentryBanService;
import fangxin.supervision.renewal.RenewalReviewService;
import fangxin.supervision.visit.VisitService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Page that explains why a deadline is on its day. The parameter of the address names what has the deadline: {@code
 * reference} a case, {@code consultation} a request for opinions, {@code rectification} a rectification, {@code
 * objection} an objection to decide, {@code plaque} a plaque to return, {@code naming} a notice whose titles are to be
 * named, {@code proceeding} a proceeding of supervision, {@code particulars} a reported change of particulars, {@code
 * renewal} a renewal, {@code refusal} a refused renewal whose review can be asked for, {@code pledge} a pledge, {@code
 * review} a title whose revocation is reviewed, {@code revocation} a title whose review can be asked for, {@code
 * correction} the correction of an input of a rating, {@code appeals} the month of an appraisal open to appeals, {@code
 * test} a comparative test open to objections, {@code ban} a ban on a new application, {@code visit} a planned visit,
 * {@code round} the closing day of a round. With {@code left}, the number of the step by which a case left a stage, it
 * explains the day that ran until then.
 */
@Named
@RequestScoped
public class DeadlinePage {
    private static final String LEFT = "left";
    private static final String ROUND = "round";

    /** Paths of the officer's pages, by parameter of the address; rectifications and corrections have no page. */
    private static final Map<String, String> BACK = Map.ofEntries(
            Map.entry("reference", "/work/case?reference="),
            Map.entry("consultation", "/work/step/reply?reference="),
            Map.entry("objection", "/work/objection?receipt="),
            Map.entry("plaque", "/work/title?number="),
            Map.entry("naming", "/work/notice?id="),
            Map.entry("proceeding", "/work/proceeding?number="),
            Map.entry("particulars", "/work/particulars_report?number="),
            Map.entry("renewal", "/work/renewal?number="),
            Map.entry("refusal", "/work/renewal?number="),
            Map.entry("pledge", "/work/commitment?number="),
            Map.entry("review", "/work/title_review?number="),
            Map.entry("revocation", "/work/title_review?number="),
            Map.entry("appeals", "/work/complaint_figures?month="),
            Map.entry("test", "/work/association_test?number="),
            Map.entry("ban", "/work/reentry_ban?id="),
            Map.entry("visit", "/work/visit?number="),
            Map.entry(ROUND, "/work/round?id="));

    @Inject
    CaseService cases;

    @Inject
    ConsultationService consultations;

    @Inject
    CultivationService cultivation;

    @Inject
    ObjectionService objections;

    @Inject
    PlaqueService plaques;

    @Inject
    NoticeService notices;

    @Inject
    SupervisionService supervision;

    @Inject
    ParticularsService particulars;

    @Inject
    RenewalReviewService renewals;

    @Inject
    CommitmentReviewService pledges;

    @Inject
    TitleReviewService reviews;

    @Inject
    RatingService ratings;

    @Inject
    ComplaintAppraisalService appraisals;

    @Inject
    ComparativeTestService tests;

    @Inject
    ReentryBanService bans;

    @Inject
    VisitService visits;

    @Inject
    RoundService rounds;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private DeadlineReason reason;
    private RoundView round;

    public void load() {
        if (parameters.containsKey(ROUND)) {
            round = rounds.round(parameters.get(ROUND));
            return;
        }
        reason = Stream.of(
                        read("reference", this::ofCase),
                        read("consultation", consultations::deadline),
                        read("rectification", cultivation::rectificationDeadline),
                        read("objection", objections::deadline),
                        read("plaque", plaques::deadline),
                        read("naming", notices::namingDeadline),
                        read("proceeding", supervision::deadline),
                        read("particulars", particulars::deadline),
                        read("renewal", renewals::deadline),
                        read("refusal", renewals::reviewDeadline),
                        read("pledge", pledges::deadline),
                        read("review", reviews::deadline),
                        read("revocation", reviews::requestDeadline),
                        read("correction", ratings::correctionDeadline),
                        read("appeals", appraisals::appealDeadline),
                        read("test", tests::objectionDeadline),
                        read("ban", bans::deadline),
                        read("visit", visits::plannedReason))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NotFound("deadline"));
    }

    private DeadlineReason ofCase(String reference) {
        return isPast() ? cases.deadlineBefore(reference, parameters.get(LEFT)) : cases.deadline(reference);
    }

    /** Returns whether the page explains a day that no longer runs. */
    public boolean isPast() {
        return parameters.containsKey(LEFT);
    }

    private DeadlineReason read(String parameter, Function<String, DeadlineReason> service) {
        String key = parameters.get(parameter);
        return key == null ? null : service.apply(key);
    }

    /** Returns the path of the officer's page of the case or task that has the deadline. */
    public String getBack() {
        return BACK.entrySet().stream()
                .filter(page -> parameters.containsKey(page.getKey()))
                .map(page -> page.getValue() + parameters.get(page.getKey()))
                .findFirst()
                .orElse("/work/worklist");
    }

    public DeadlineReason getReason() {
        return reason;
    }

    /** Returns the round whose closing day is explained, which no limit gives; null for a deadline. */
    public RoundView getRound() {
        return round;
    }

    public String getReference() {
        return parameters.get("reference");
    }
}
