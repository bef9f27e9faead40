package fangxin.demo;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.Measurement;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.TradeRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SystemAccountSeed;
import fangxin.platform.config.ApplicationClock;
import fangxin.procedure.application.ApplicationDraftService;
import fangxin.procedure.application.ApplicationFormService;
import fangxin.procedure.application.ApplicationService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.PledgeService;
import fangxin.procedure.application.PledgeSigningInput;
import fangxin.procedure.application.SelfCheck;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.AcceptanceInput;
import fangxin.procedure.cultivation.ApplicationReturnInput;
import fangxin.procedure.cultivation.CasePhotoService;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.procedure.cultivation.DeadlineService;
import fangxin.procedure.cultivation.DeclineInput;
import fangxin.procedure.cultivation.Defect;
import fangxin.procedure.cultivation.EligibilityCheck;
import fangxin.procedure.cultivation.InitialReviewService;
import fangxin.procedure.cultivation.RecommendationInput;
import fangxin.procedure.cultivation.RectificationClosingInput;
import fangxin.procedure.cultivation.VerificationFindings;
import fangxin.procedure.cultivation.VerificationService;
import fangxin.procedure.cultivation.VisitReport;
import fangxin.procedure.evaluation.EvaluationOpinion;
import fangxin.procedure.evaluation.MarkInput;
import fangxin.procedure.evaluation.OpinionService;
import fangxin.procedure.evaluation.ScoringService;
import fangxin.procedure.evaluation.SheetClosingService;
import fangxin.procedure.evaluation.TeamAssignmentService;
import fangxin.procedure.screening.RedFlagType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Scenario that plays one demonstration shop through the real services, as far as its outcome reaches: application,
 * verification, initial review (accepted, returned or declined), cultivation, recommendation, evaluation, and the
 * opinion of the sector authority.
 */
@ApplicationScoped
class CandidacyScenario {
    @Inject
    DemoActors actors;

    @Inject
    ApplicationDraftService drafts;

    @Inject
    PledgeService pledges;

    @Inject
    ApplicationService applications;

    @Inject
    ApplicationFormService form;

    @Inject
    VerificationService verifications;

    @Inject
    InitialReviewService firstChecks;

    @Inject
    CultivationService cultivation;

    @Inject
    CasePhotoService pictures;

    @Inject
    DeadlineService deadlines;

    @Inject
    TeamAssignmentService assignments;

    @Inject
    ScoringService evaluations;

    @Inject
    SheetClosingService sheets;

    @Inject
    OpinionService opinions;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    EditionRepository editions;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    TradeRepository trades;

    private static final String FRONT = "front";
    private static final String INSIDE = "inside";
    private static final int MONTHS_OPEN = 8;
    /** Shop whose picture an application reuses. */
    private static final String OTHER_SHOP = "nanguan.shop18";
    /** Trade to whose score sheets the class that a station states leads. */
    private static final String OTHER_TRADE = "RETAIL";

    /** Steps of one shop, with the officers that its candidacy names. */
    private record ScenarioCandidacy(CandidacyScenario play, DemoShop shop, String reference) {
        DemoOutcome fate() {
            return shop.outcome();
        }

        Instant before(int daysBeforePosting, int hour) {
            return play.actors.workingDay(shop.posted() + daysBeforePosting, hour);
        }

        LocalDate dayBefore(int daysBeforePosting) {
            return LocalDate.ofInstant(before(daysBeforePosting, 9), ApplicationClock.CHINA);
        }

        void office(int daysBeforePosting, DemoActors.DemoAction action) throws Exception {
            play.actors.actAs(
                    Role.COUNTY_OFFICE,
                    play.actors.accountIn(Role.COUNTY_OFFICE, shop.office(), 0),
                    before(daysBeforePosting, 14),
                    action);
        }

        void station(int daysBeforePosting, DemoActors.DemoAction action) throws Exception {
            play.actors.actAs(
                    Role.STATION,
                    play.actors.accountIn(Role.STATION, candidacy().station(), 0),
                    before(daysBeforePosting, 10),
                    action);
        }

        void authority(int daysBeforePosting, DemoActors.DemoAction action) throws Exception {
            play.actors.actAs(
                    Role.AUTHORITY,
                    play.actors.accountIn(Role.AUTHORITY, candidacy().authority(), 0),
                    before(daysBeforePosting, 15),
                    action);
        }

        void evaluator(int n, int daysBeforePosting, DemoActors.DemoAction action) throws Exception {
            play.actors.actAs(Role.EVALUATOR, evaluatorNumber(n), before(daysBeforePosting, 11), action);
        }

        String evaluatorNumber(int n) {
            return play.actors.accountIn(Role.EVALUATOR, candidacy().authority(), n);
        }

        Candidacy candidacy() {
            return play.candidacies.byReference(reference);
        }
    }

    DemoCase play(DemoShop shop, String merchant, String round) throws Exception {
        Instant begun = actors.workingDay(Math.max(1, shop.posted() + 50), 9);
        String reference =
                actors.actAs(Role.MERCHANT, shop.key(), begun, () -> drafts.open(round, merchant, shop.type(), null));
        ScenarioCandidacy way = new ScenarioCandidacy(this, shop, reference);
        actors.actAs(
                Role.MERCHANT,
                shop.key(),
                begun,
                () -> fillIn(shop, reference, LocalDate.ofInstant(begun, ApplicationClock.CHINA)));
        DemoOutcome fate = shop.outcome();
        if (fate != DemoOutcome.DRAFT) {
            actors.actAs(Role.MERCHANT, shop.key(), begun, () -> applications.submit(reference, true));
        }
        if (fate.reaches(DemoOutcome.VERIFIED)) {
            way.station(47, () -> verifications.verify(reference, facts(shop, reference)));
        }
        if (fate == DemoOutcome.RETURNED || fate == DemoOutcome.RETURNED_OVERDUE) {
            way.office(
                    45,
                    () -> firstChecks.returnForCompletion(
                            reference,
                            new ApplicationReturnInput(
                                    List.of(new Defect(
                                            Defect.DefectType.UNREADABLE,
                                            "licence",
                                            DemoTexts.of("defectRule"),
                                            DemoTexts.of("defectExample"),
                                            DemoTexts.of("defectTodo"),
                                            false,
                                            null)),
                                    null)));
        }
        if (fate == DemoOutcome.RETURNED_OVERDUE) {
            actors.actAs(
                    Role.JOB,
                    SystemAccountSeed.SYSTEM,
                    actors.workingDay(1, 8),
                    () -> deadlines.proposeLapse(reference));
        }
        if (fate == DemoOutcome.DECLINED) {
            way.office(45, () -> firstChecks.decline(reference, new DeclineInput("E2", DemoTexts.of("declined"))));
        }
        if (fate.reaches(DemoOutcome.IN_CULTIVATION)) {
            cultivate(way);
        }
        if (fate.reaches(DemoOutcome.IN_EVALUATION)) {
            evaluate(way);
        }
        return new DemoCase(shop, reference, round);
    }

    private void fillIn(DemoShop shop, String reference, LocalDate today) {
        drafts.save(reference, answers(shop, today));
        if (shop.outcome() == DemoOutcome.DRAFT && shop.key().hashCode() % 2 == 0) {
            return;
        }
        Map<String, Boolean> checks = new HashMap<>();
        form.selfChecks(reference).stream().map(SelfCheck::key).forEach(key -> checks.put(key, true));
        drafts.saveSelfChecks(reference, checks);
        form.files(reference).stream()
                .map(ApplicationViews.EvidenceFiles::type)
                .forEach(type -> IntStream.range(0, files(type, shop))
                        .forEach(n -> drafts.addEvidence(
                                reference,
                                type.code(),
                                type.code() + ".jpg",
                                DemoPicture.photo(picture(shop, type.code()) + (n == 0 ? "" : n)))));
        String signer = shop.get(shop.hasFlag(RedFlagType.SIGNER_NOT_OPERATOR) ? "contact" : "legal_person");
        pledges.signPledge(reference, new PledgeSigningInput(signer, DemoPicture.signature(shop.key())));
    }

    /** Returns the answers of the form, with those by which the application shows its red flags. */
    private static Map<String, String> answers(DemoShop shop, LocalDate today) {
        Map<String, String> answers = shop.answers();
        if (shop.hasFlag(RedFlagType.OPEN_TOO_SHORT)) {
            answers.put("opened", today.minusMonths(MONTHS_OPEN).toString());
        }
        if (shop.hasFlag(RedFlagType.ADDRESS_WITHOUT_NUMBER)) {
            answers.put("address", answers.get("address").replaceFirst("\\d.*", ""));
        }
        return answers;
    }

    /**
     * Returns the seed of the picture for a type of evidence: that of the shop front for the inside where the picture is
     * repeated, and the front of another shop where it is reused.
     */
    private static String picture(DemoShop shop, String type) {
        if (type.equals(INSIDE) && shop.hasFlag(RedFlagType.PICTURE_REPEATED)) {
            return shop.key() + FRONT;
        }
        return (type.equals(FRONT) && shop.hasFlag(RedFlagType.PICTURE_REUSED) ? OTHER_SHOP : shop.key()) + type;
    }

    /** Returns the number of files of a type of evidence: a permit too, unless the red flag is that it is missing. */
    private static int files(FormDefinition.EvidenceType type, DemoShop shop) {
        boolean permit = type.code().equals("permits") && !shop.hasFlag(RedFlagType.PERMIT_MISSING);
        return permit ? 1 : type.min();
    }

    private VerificationFindings facts(DemoShop shop, String reference) {
        String trade = shop.hasFlag(RedFlagType.SHEETS_CHANGED) ? OTHER_TRADE : shop.trade();
        String industry = trade == null
                ? null
                : trades.byCode(trade).prefixes().stream().findFirst().orElse("529");
        return new VerificationFindings(
                true,
                true,
                true,
                industry,
                null,
                VerificationFindings.VerificationProposal.CULTIVATE,
                DemoTexts.of("verified"),
                List.of(),
                checks(shop, reference));
    }

    /**
     * The station verifies most declarations of the merchant; at one shop in three, one of them is not
     * confirmed.
     */
    private Map<String, Boolean> checks(DemoShop shop, String reference) {
        List<String> codes = verifications.selfChecks(reference).stream()
                .map(SelfCheck::code)
                .toList();
        int otherwise = shop.key().hashCode() % 3 == 0 ? 1 : -1;
        return IntStream.range(0, codes.size())
                .filter(n -> n % 4 != 3)
                .boxed()
                .collect(Collectors.toMap(codes::get, n -> n != otherwise));
    }

    /** Returns the look-ups of the conditions with one picture of their source. */
    private static List<EligibilityCheck> lookUps(ScenarioCandidacy way, String picture) {
        return Stream.of("E1", "E2", "E3", "E4", "E5")
                .map(rule -> new EligibilityCheck(
                        rule,
                        rule.equals("E4")
                                        && UnifiedSocialCreditCode.of(way.shop().get("uscc"))
                                                .isSoleTrader()
                                ? EligibilityCheck.EligibilityResult.NOT_APPLICABLE
                                : EligibilityCheck.EligibilityResult.MET,
                        DemoTexts.of("source"),
                        way.dayBefore(45),
                        picture,
                        rule.equals("E4") ? DemoTexts.of("notApplicable") : null))
                .toList();
    }

    private void cultivate(ScenarioCandidacy way) throws Exception {
        String reference = way.reference();
        way.office(45, () -> {
            String shown = pictures.store(
                            reference,
                            Step.ACCEPT,
                            "look-up.jpg",
                            DemoPicture.photo(way.shop().key() + "look-up"))
                    .id();
            firstChecks.accept(reference, new AcceptanceInput(lookUps(way, shown), DemoTexts.of("accepted")));
        });
        boolean rectifiable = way.shop().key().hashCode() % 3 == 0;
        way.station(38, () -> {
            String picture = pictures.store(
                            reference,
                            Step.RECORD_VISIT,
                            "visit.jpg",
                            DemoPicture.photo(way.shop().key() + "visit"))
                    .id();
            cultivation.recordVisit(
                    reference,
                    new VisitReport(
                            way.dayBefore(38),
                            DemoTexts.of("visitors"),
                            DemoTexts.of("findings"),
                            List.of(picture),
                            rectifiable
                                    ? List.of(new VisitReport.RectificationDemand(
                                            DemoTexts.of("demand"), way.dayBefore(30)))
                                    : List.of()));
        });
        if (way.fate().reaches(DemoOutcome.RECOMMENDED)) {
            if (rectifiable) {
                way.station(
                        30,
                        () -> cultivation.closeRectification(
                                reference,
                                new RectificationClosingInput(
                                        cultivation
                                                .dossier(reference)
                                                .rectifications()
                                                .getFirst()
                                                .id(),
                                        DemoTexts.of("rectified"),
                                        null)));
            }
            way.office(
                    25, () -> cultivation.recommend(reference, new RecommendationInput(DemoTexts.of("recommended"))));
        }
    }

    private void evaluate(ScenarioCandidacy way) throws Exception {
        String reference = way.reference();
        String lead = way.evaluatorNumber(0);
        String second = way.evaluatorNumber(1);
        way.authority(
                23,
                () -> assignments.assign(
                        reference, new TeamAssignmentService.TeamAssignment(List.of(lead, second), lead, null, null)));
        boolean finished = way.fate().reaches(DemoOutcome.EVALUATED);
        way.evaluator(0, 20, () -> mark(way, finished));
        if (finished) {
            way.evaluator(1, 17, () -> sheets.sign(reference));
            way.evaluator(
                    0,
                    16,
                    () -> sheets.close(
                            reference,
                            new SheetClosingService.ClosingInput(
                                    way.dayBefore(20),
                                    way.shop().get("contact"),
                                    null,
                                    DemoTexts.of("consumer"),
                                    null,
                                    null)));
            way.authority(
                    14,
                    () -> opinions.opine(
                            reference,
                            new EvaluationOpinion.OpinionInput(DemoTexts.of("opinion"), null, null, null, null)));
        }
    }

    private void mark(ScenarioCandidacy way, boolean all) {
        boolean outstanding = way.shop().key().hashCode() % 3 == 0 || way.fate() == DemoOutcome.TITLE_DOWNGRADED;
        Random random = new Random(way.shop().key().hashCode());
        Map<String, Integer> issues =
                way.candidacy().round().terms().materials().editions();
        List<CriteriaEdition.Item> items = subjectTypes
                .byCode(way.candidacy().subjectType())
                .sheetsIn(trades.find(way.candidacy().trade()).orElse(null))
                .stream()
                .filter(issues::containsKey)
                .flatMap(code -> editions.of(code, issues.get(code)).items())
                .toList();
        List<CriteriaEdition.Item> seen = items.subList(0, all ? items.size() : items.size() / 2);
        evaluations.mark(
                way.reference(),
                seen.stream()
                        .map(item -> {
                            double points = outstanding ? item.max() : points(item, random);
                            return new MarkInput(
                                    item.code(),
                                    points,
                                    false,
                                    false,
                                    points < item.max() ? DemoTexts.of("belowFull") : null,
                                    null);
                        })
                        .toArray(MarkInput[]::new));
        seen.forEach(item -> IntStream.range(0, item.minFiles() == null ? 0 : item.minFiles())
                .forEach(n -> evaluations.photograph(
                        way.reference(),
                        item.code(),
                        item.code() + ".jpg",
                        DemoPicture.photo(way.shop().key() + item.code() + n))));
    }

    /** Mostly all points, now and then the next worded step below. */
    private static double points(CriteriaEdition.Item item, Random random) {
        if (random.nextInt(6) > 0 || item.mode() == CriteriaEdition.MarkingMode.GATE) {
            return item.max();
        }
        return item.mode() == CriteriaEdition.MarkingMode.DEDUCT
                ? item.points(new Measurement(1d, null))
                : item.anchors().stream()
                        .mapToDouble(CriteriaEdition.ScaleStep::mark)
                        .filter(mark -> mark < item.max())
                        .max()
                        .orElse(item.max());
    }
}
