package fangxin.demo;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.document.table.ListSlice;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.procedure.evaluation.MarkInput;
import fangxin.procedure.evaluation.ScoringService;
import fangxin.procedure.evaluation.SheetClosingService;
import fangxin.procedure.evaluation.SheetView;
import fangxin.supervision.visit.VisitAnswer;
import fangxin.supervision.visit.VisitBatchInput;
import fangxin.supervision.visit.VisitFilter;
import fangxin.supervision.visit.VisitInput;
import fangxin.supervision.visit.VisitPlanInput;
import fangxin.supervision.visit.VisitPlanService;
import fangxin.supervision.visit.VisitPlanView;
import fangxin.supervision.visit.VisitPurchase;
import fangxin.supervision.visit.VisitReasonInput;
import fangxin.supervision.visit.VisitRecordInput;
import fangxin.supervision.visit.VisitSelection;
import fangxin.supervision.visit.VisitService;
import fangxin.supervision.visit.VisitType;
import fangxin.supervision.visit.VisitView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Scenario that plays, in the demonstration, a re-check plan with one visit that took place and one that is planned, a
 * look-back campaign with one recorded visit and one shop that was closed, and a report of a volunteer.
 */
@ApplicationScoped
class VisitScenario {
    private static final int SHOPS = 4;
    /** Visits planned on one shop: a re-check or look-back, and a look-back or the report. */
    private static final int MOST_OF_SHOP = 2;
    /** Days since the first act; in early January nothing is played, since a plan lies within one year. */
    private static final int FIRST_DAY = 9;

    @Inject
    DemoActors actors;

    @Inject
    VisitPlanService plans;

    @Inject
    VisitService visits;

    @Inject
    ScoringService scoring;

    @Inject
    SheetClosingService sheets;

    @Inject
    MerchantRepository merchants;

    @Inject
    TitleRepository titles;

    /** Plays on the valid titles of the office of the first; a visit that is passed leaves a title as it is. */
    void play(List<DemoShop> shops) throws Exception {
        List<DemoShop> valid = shops.stream()
                .filter(shop -> shop.outcome() == DemoOutcome.TITLE_VALID)
                .toList();
        if (day(FIRST_DAY).getYear() == day(0).getYear()) {
            List<DemoShop> chosen = open(
                    valid.stream()
                            .filter(shop ->
                                    shop.office().equals(valid.getFirst().office()))
                            .toList(),
                    MOST_OF_SHOP,
                    FIRST_DAY);
            if (!chosen.isEmpty()) {
                recheck(chosen.reversed());
                lookBack(chosen);
            }
            for (DemoShop shop : open(chosen.reversed(), 1, 3).stream().limit(1).toList()) {
                experience(shop);
            }
        }
    }

    /** Returns the first shops whose yearly cap allows so many more visits. */
    private List<DemoShop> open(List<DemoShop> shops, int more, int daysAgo) throws Exception {
        List<DemoShop> found = new ArrayList<>();
        for (DemoShop shop : shops) {
            Title title = title(shop);
            VisitView.VisitCalendar calendar = office(title, daysAgo, () -> visits.calendar(title.number()));
            if (calendar.counted() + more <= calendar.cap()) {
                found.add(shop);
            }
            if (found.size() == SHOPS) {
                break;
            }
        }
        return found;
    }

    private void recheck(List<DemoShop> shops) throws Exception {
        Title done = title(shops.getFirst());
        List<String> team = office(done, FIRST_DAY, () -> visitors(done, VisitType.RECHECK));
        VisitPlanView plan = office(done, 9, () -> plans.begin(plan(VisitType.RECHECK, "visitRecheckPlan", FIRST_DAY)));
        office(done, FIRST_DAY, () -> plans.add(plan.number(), batch(done, day(6), team)));
        actors.actAs(Role.EVALUATOR, team.getFirst(), actors.workingDay(6, 10), () -> score(done, shops.getFirst()));
        actors.actAs(Role.EVALUATOR, team.getLast(), actors.workingDay(6, 11), () -> sheets.sign(done.number()));
        actors.actAs(
                Role.EVALUATOR,
                team.getFirst(),
                actors.workingDay(6, 11),
                () -> sheets.close(
                        done.number(),
                        new SheetClosingService.ClosingInput(
                                day(6), shops.getFirst().get("contact"), null, null, null, null)));
        if (shops.size() > 1) {
            Title planned = title(shops.get(1));
            List<String> next = office(planned, 2, () -> visitors(planned, VisitType.RECHECK));
            office(planned, 2, () -> plans.add(plan.number(), batch(planned, day(0), next)));
        }
    }

    private void lookBack(List<DemoShop> shops) throws Exception {
        Title met = title(shops.getFirst());
        String officer = actors.accountIn(Role.COUNTY_OFFICE, met.owner(), 0);
        VisitPlanView plan = office(met, 5, () -> plans.begin(plan(VisitType.LOOK_BACK, "visitLookBack", 5)));
        List<String> team = office(
                met,
                5,
                () -> visitors(met, VisitType.LOOK_BACK).stream()
                        .filter(account -> !account.equals(officer))
                        .limit(1)
                        .toList());
        List<String> visitors = List.of(officer, team.getFirst());
        for (DemoShop shop : shops.subList(0, Math.min(2, shops.size()))) {
            Title title = title(shop);
            office(title, 5, () -> plans.add(plan.number(), batch(title, day(4), visitors)));
        }
        List<VisitView> planned =
                office(met, 4, () -> visits.visits(VisitFilter.ofPlan(plan.number()), new ListSlice(null, 0, SHOPS)));
        for (VisitView visit : planned) {
            if (visit.title().number().equals(met.number())) {
                office(met, 4, () -> visits.record(visit.number(), record(visit.version(), day(4), List.of())));
            } else {
                office(
                        met,
                        4,
                        () -> visits.reportNotMet(
                                visit.number(), new VisitReasonInput(visit.version(), DemoTexts.of("visitClosed"))));
            }
        }
    }

    /** Adds a report of a volunteer who has bought and returned goods, on which the office has not decided. */
    private void experience(DemoShop shop) throws Exception {
        Title title = title(shop);
        List<String> volunteers = office(title, 3, () -> visitors(title, VisitType.EXPERIENCE));
        if (!volunteers.isEmpty()) {
            VisitView planned = office(
                    title,
                    3,
                    () -> visits.plan(
                            new VisitInput(title.number(), VisitType.EXPERIENCE, day(1), volunteers.subList(0, 1))));
            actors.actAs(
                    Role.VOLUNTEER,
                    volunteers.getFirst(),
                    actors.workingDay(1, 16),
                    () -> visits.record(
                            planned.number(),
                            record(
                                    planned.version(),
                                    day(1),
                                    List.of(new VisitPurchase(
                                            DemoTexts.of("visitPurchase"),
                                            new BigDecimal("39.90"),
                                            VisitPurchase.PurchaseOutcome.REFUNDED,
                                            null)))));
        }
    }

    private VisitRecordInput record(long version, LocalDate day, List<VisitPurchase> purchases) {
        List<VisitAnswer> answers = visits.questions().stream()
                .map(question -> new VisitAnswer(question.code(), null, VisitAnswer.VisitFinding.YES, null))
                .toList();
        return new VisitRecordInput(version, day, answers, DemoTexts.of("visitFindings"), purchases);
    }

    /** Full marks, with the pictures that the items ask for. */
    private void score(Title title, DemoShop shop) {
        List<CriteriaEdition.Item> items = scoring.sheet(title.number()).cells().stream()
                .map(SheetView.SheetItem::item)
                .toList();
        scoring.mark(
                title.number(),
                items.stream()
                        .map(item -> new MarkInput(item.code(), item.max(), false, false, null, null))
                        .toArray(MarkInput[]::new));
        items.forEach(item -> IntStream.range(0, item.minFiles() == null ? 0 : item.minFiles())
                .forEach(n -> scoring.photograph(
                        title.number(),
                        item.code(),
                        item.code() + ".jpg",
                        DemoPicture.photo(shop.key() + "recheck" + item.code() + n))));
    }

    private VisitPlanInput plan(VisitType type, String name, int daysAgo) {
        LocalDate first = day(daysAgo);
        return new VisitPlanInput(
                type, DemoTexts.of(name), first, LocalDate.of(first.getYear(), 12, 31), VisitSelection.ALL);
    }

    private static VisitBatchInput batch(Title title, LocalDate day, List<String> team) {
        return new VisitBatchInput(List.of(title.number()), day, team);
    }

    private List<String> visitors(Title title, VisitType type) {
        return visits.visitors(title.number(), type).stream()
                .filter(VisitService.VisitorChoice::free)
                .map(VisitService.VisitorChoice::account)
                .limit(type.isScored() ? 2 : SHOPS)
                .toList();
    }

    private LocalDate day(int daysAgo) {
        return BusinessMoment.dayOf(actors.workingDay(daysAgo, 10));
    }

    private Title title(DemoShop shop) {
        return titles.ofMerchant(merchants
                        .byCreditCode(UnifiedSocialCreditCode.of(shop.get("uscc")))
                        .orElseThrow()
                        .id())
                .getLast();
    }

    private <T> T office(Title title, int daysAgo, Callable<T> work) throws Exception {
        return actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, title.owner(), 0),
                actors.workingDay(daysAgo, 9),
                work);
    }
}
