package fangxin.demo;

import fangxin.application.ApplicationDesk;
import fangxin.application.Dossier;
import fangxin.application.DraftDesk;
import fangxin.application.FormDesk;
import fangxin.application.PledgeDesk;
import fangxin.application.SelfCheck;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Step;
import fangxin.criteria.Edition;
import fangxin.criteria.Editions;
import fangxin.criteria.Kinds;
import fangxin.criteria.Trades;
import fangxin.cultivation.CultivationDesk;
import fangxin.cultivation.DeadlineDesk;
import fangxin.cultivation.Defect;
import fangxin.cultivation.Facts;
import fangxin.cultivation.FirstCheckDesk;
import fangxin.cultivation.LookUp;
import fangxin.cultivation.PictureDesk;
import fangxin.cultivation.VerificationDesk;
import fangxin.cultivation.VisitReport;
import fangxin.evaluation.AssignmentDesk;
import fangxin.evaluation.EvaluationDesk;
import fangxin.evaluation.Marking;
import fangxin.evaluation.Opinion;
import fangxin.evaluation.OpinionDesk;
import fangxin.evaluation.SheetDesk;
import fangxin.identity.Role;
import fangxin.identity.SystemAccountSeed;
import fangxin.merchant.CreditCode;
import fangxin.platform.Clocks;
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

/** One shop's way from its draft to the authority's opinion. */
@ApplicationScoped
public class CandidacyPlay {
    @Inject
    Cast cast;
    @Inject
    DraftDesk drafts;
    @Inject
    PledgeDesk pledges;
    @Inject
    ApplicationDesk applications;
    @Inject
    FormDesk form;
    @Inject
    VerificationDesk verifications;
    @Inject
    FirstCheckDesk firstChecks;
    @Inject
    CultivationDesk cultivation;
    @Inject
    PictureDesk pictures;
    @Inject
    DeadlineDesk deadlines;
    @Inject
    AssignmentDesk assignments;
    @Inject
    EvaluationDesk evaluations;
    @Inject
    SheetDesk sheets;
    @Inject
    OpinionDesk opinions;
    @Inject
    Candidacies candidacies;
    @Inject
    Editions editions;
    @Inject
    Kinds kinds;
    @Inject
    Trades trades;

    /** The way of one shop, with the people that its own candidacy names. */
    private record Way(CandidacyPlay play, DemoShop shop, String reference) {
        Fate fate() {
            return shop.fate();
        }

        Instant before(int daysBeforePosting, int hour) {
            return play.cast.workingDay(shop.posted() + daysBeforePosting, hour);
        }

        LocalDate dayBefore(int daysBeforePosting) {
            return LocalDate.ofInstant(before(daysBeforePosting, 9), Clocks.CHINA);
        }

        void office(int daysBeforePosting, Cast.Deed deed) throws Exception {
            play.cast.let(Role.COUNTY_OFFICE, play.cast.holding(Role.COUNTY_OFFICE, shop.office(), 0),
                    before(daysBeforePosting, 14), deed);
        }

        void station(int daysBeforePosting, Cast.Deed deed) throws Exception {
            play.cast.let(Role.STATION, play.cast.holding(Role.STATION, candidacy().station(), 0),
                    before(daysBeforePosting, 10), deed);
        }

        void authority(int daysBeforePosting, Cast.Deed deed) throws Exception {
            play.cast.let(Role.AUTHORITY, play.cast.holding(Role.AUTHORITY, candidacy().authority(), 0),
                    before(daysBeforePosting, 15), deed);
        }

        void evaluator(int n, int daysBeforePosting, Cast.Deed deed) throws Exception {
            play.cast.let(Role.EVALUATOR, evaluatorNumber(n), before(daysBeforePosting, 11), deed);
        }

        String evaluatorNumber(int n) {
            return play.cast.holding(Role.EVALUATOR, candidacy().authority(), n);
        }

        Candidacy candidacy() {
            return play.candidacies.byReference(reference);
        }
    }

    Played play(DemoShop shop, String merchant, String round) throws Exception {
        Instant begun = cast.workingDay(Math.max(1, shop.posted() + 50), 9);
        String reference = cast.let(Role.MERCHANT, shop.key(), begun, () -> drafts.open(round, merchant, shop.kind()));
        Way way = new Way(this, shop, reference);
        cast.let(Role.MERCHANT, shop.key(), begun, () -> fillIn(shop, reference));
        Fate fate = shop.fate();
        if (fate != Fate.DRAFT) {
            cast.let(Role.MERCHANT, shop.key(), begun, () -> applications.submit(reference, true));
        }
        if (fate.reaches(Fate.VERIFIED)) {
            way.station(47, () -> verifications.verify(reference, facts(shop, reference)));
        }
        if (fate == Fate.RETURNED || fate == Fate.RETURNED_OVERDUE) {
            way.office(45, () -> firstChecks.returnForCompletion(reference, List.of(new Defect("licence",
                    DemoWords.of("defectRule"), DemoWords.of("defectExample"), DemoWords.of("defectTodo"), false)), null));
        }
        if (fate == Fate.RETURNED_OVERDUE) {
            cast.let(Role.JOB, SystemAccountSeed.SYSTEM, cast.workingDay(1, 8), () -> deadlines.proposeLapse(reference));
        }
        if (fate == Fate.DECLINED) {
            way.office(45, () -> firstChecks.decline(reference, "E2", DemoWords.of("declined")));
        }
        if (fate.reaches(Fate.IN_CULTIVATION)) {
            cultivate(way);
        }
        if (fate.reaches(Fate.IN_EVALUATION)) {
            evaluate(way);
        }
        return new Played(shop, reference, round);
    }

    private void fillIn(DemoShop shop, String reference) {
        drafts.save(reference, shop.answers());
        if (shop.fate() == Fate.DRAFT && shop.key().hashCode() % 2 == 0) {
            return;
        }
        Map<String, Boolean> checks = new HashMap<>();
        form.selfChecks(reference).stream().map(SelfCheck::key).forEach(key -> checks.put(key, true));
        drafts.saveSelfChecks(reference, checks);
        form.files(reference).stream().map(Dossier.FileKind::kind).forEach(kind -> IntStream.range(0, kind.min())
                .forEach(n -> drafts.addEvidence(reference, kind.code(), kind.code() + ".jpg",
                        DemoPicture.photo(shop.key() + kind.code() + (n == 0 ? "" : n)))));
        pledges.signPledge(reference, shop.get("legal_person"), DemoPicture.signature(shop.key()));
    }

    private Facts facts(DemoShop shop, String reference) {
        String industry = shop.trade() == null ? null
                : trades.byCode(shop.trade()).prefixes().stream().findFirst().orElse("529");
        return new Facts(true, true, true, industry, null, Facts.Proposal.CULTIVATE, DemoWords.of("verified"),
                List.of(), checks(shop, reference));
    }

    /** The station looks at most of what the merchant said of itself; at one shop in three, something is otherwise. */
    private Map<String, Boolean> checks(DemoShop shop, String reference) {
        List<String> codes = verifications.selfChecks(reference).stream().map(SelfCheck::code).toList();
        int otherwise = shop.key().hashCode() % 3 == 0 ? 1 : -1;
        return IntStream.range(0, codes.size()).filter(n -> n % 4 != 3).boxed()
                .collect(Collectors.toMap(codes::get, n -> n != otherwise));
    }

    private void cultivate(Way way) throws Exception {
        String reference = way.reference();
        List<LookUp> lookUps = Stream.of("E1", "E2", "E3", "E4", "E5").map(rule -> new LookUp(rule,
                rule.equals("E4") && CreditCode.of(way.shop().get("uscc")).soleTrader()
                        ? LookUp.Result.NOT_APPLICABLE : LookUp.Result.MET,
                DemoWords.of("source"), way.dayBefore(45), null,
                rule.equals("E4") ? DemoWords.of("notApplicable") : null)).toList();
        way.office(45, () -> firstChecks.accept(reference, lookUps, DemoWords.of("accepted")));
        boolean mendable = way.shop().key().hashCode() % 3 == 0;
        way.station(38, () -> {
            String picture = pictures.keep(reference, Step.RECORD_VISIT, "visit.jpg",
                    DemoPicture.photo(way.shop().key() + "visit")).id();
            cultivation.recordVisit(reference, new VisitReport(way.dayBefore(38), DemoWords.of("visitors"),
                    DemoWords.of("findings"), List.of(picture), mendable
                    ? List.of(new VisitReport.Demand(DemoWords.of("demand"), way.dayBefore(30))) : List.of()));
        });
        if (way.fate().reaches(Fate.RECOMMENDED)) {
            if (mendable) {
                way.station(30, () -> cultivation.closeRectification(reference,
                        cultivation.dossier(reference).rectifications().getFirst().id(), DemoWords.of("mended"), null));
            }
            way.office(25, () -> cultivation.recommend(reference, DemoWords.of("recommended")));
        }
    }

    private void evaluate(Way way) throws Exception {
        String reference = way.reference();
        String lead = way.evaluatorNumber(0);
        String second = way.evaluatorNumber(1);
        way.authority(23, () -> assignments.assign(reference,
                new AssignmentDesk.Assignment(List.of(lead, second), lead, null, null)));
        boolean finished = way.fate().reaches(Fate.EVALUATED);
        way.evaluator(0, 20, () -> mark(way, finished));
        if (finished) {
            way.evaluator(1, 17, () -> sheets.sign(reference));
            way.evaluator(0, 16, () -> sheets.close(reference, new SheetDesk.Closing(way.dayBefore(20),
                    way.shop().get("contact"), null, DemoWords.of("consumer"), null, null)));
            way.authority(14, () -> opinions.opine(reference,
                    new Opinion.Text(DemoWords.of("opinion"), null, null, null, null)));
        }
    }

    private void mark(Way way, boolean all) {
        boolean outstanding = way.shop().key().hashCode() % 3 == 0;
        Random random = new Random(way.shop().key().hashCode());
        Map<String, Integer> issues = way.candidacy().round().terms().editions();
        List<Edition.Item> items = kinds.byCode(way.candidacy().kind())
                .sheetsIn(trades.find(way.candidacy().trade()).orElse(null)).stream().filter(issues::containsKey)
                .flatMap(code -> editions.of(code, issues.get(code)).items()).toList();
        List<Edition.Item> seen = items.subList(0, all ? items.size() : items.size() / 2);
        evaluations.mark(way.reference(), seen.stream().map(item -> {
            double points = outstanding ? item.max() : points(item, random);
            return new Marking(item.code(), points, false, false,
                    points < item.max() ? DemoWords.of("belowFull") : null, null);
        }).toArray(Marking[]::new));
        seen.forEach(item -> IntStream.range(0, item.minFiles() == null ? 0 : item.minFiles()).forEach(n ->
                evaluations.photograph(way.reference(), item.code(), item.code() + ".jpg",
                        DemoPicture.photo(way.shop().key() + item.code() + n))));
    }

    /** Mostly all points, now and then the next worded step below. */
    private static double points(Edition.Item item, Random random) {
        if (random.nextInt(6) > 0 || item.mode() == Edition.Mode.GATE) {
            return item.max();
        }
        return item.mode() == Edition.Mode.DEDUCT ? Math.max(0, item.max() - item.perOccurrence())
                : item.anchors().stream().mapToDouble(Edition.Anchor::mark).filter(mark -> mark < item.max())
                        .max().orElse(item.max());
    }
}
