package fangxin.demo;

import fangxin.commitment.returns.CounterReturnInput;
import fangxin.commitment.returns.HolderReturnService;
import fangxin.commitment.returns.NilReturnInput;
import fangxin.commitment.returns.PledgedTerms;
import fangxin.commitment.returns.RefundRoute;
import fangxin.commitment.returns.ReturnAnswerInput;
import fangxin.commitment.returns.ReturnClaimInput;
import fangxin.commitment.returns.ReturnClaimService;
import fangxin.commitment.returns.ReturnContestInput;
import fangxin.commitment.returns.ReturnFinding;
import fangxin.commitment.returns.ReturnFindingInput;
import fangxin.commitment.returns.ReturnJob;
import fangxin.commitment.returns.ReturnOfficeService;
import fangxin.commitment.returns.ReturnPledgeInput;
import fangxin.commitment.returns.ReturnPledgeService;
import fangxin.commitment.returns.ReturnReceipt;
import fangxin.commitment.returns.ReturnReceiptInput;
import fangxin.commitment.returns.ReturnStep;
import fangxin.commitment.terms.ReturnChannel;
import fangxin.common.LocalizedText;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Scenario that plays, in the demonstration, pledges of returns of valid shops, and claims of return in each state,
 * from one that waits to those that were paid back, found on or given up; and returns at the counter.
 */
@ApplicationScoped
class ReturnScenario {
    private static final int SHOPS = 4;
    private static final int PLEDGED = 60;

    @Inject
    DemoActors actors;

    @Inject
    ReturnPledgeService pledges;

    @Inject
    ReturnClaimService claims;

    @Inject
    HolderReturnService answers;

    @Inject
    ReturnOfficeService offices;

    @Inject
    ReturnJob job;

    @Inject
    MerchantRepository merchants;

    @Inject
    TitleRepository titles;

    @Inject
    BusinessClock businessClock;

    /** Plays the first valid shops of the list that state days for a return; the pledge is that of their application. */
    void play(List<DemoShop> shops) throws Exception {
        List<DemoShop> valid = shops.stream()
                .filter(shop -> shop.outcome() == DemoOutcome.TITLE_VALID
                        && shop.type().equals("SHOP")
                        && shop.get("return_days") != null
                        && !shop.get("return_days").isEmpty())
                .limit(SHOPS)
                .toList();
        for (DemoShop shop : valid) {
            pledge(shop);
        }
        DemoShop first = valid.getFirst();
        silent(first);
        claim(first, "126.00", 1);
        answer(first, claim(first, "59.90", 3), 2, ReturnStep.AGREE);
        answer(first, claim(first, "899.00", 3), 2, ReturnStep.REFUSE);
        answer(first, claim(first, "45.50", 3), 2, ReturnStep.TAKE_BACK);
        ReturnReceipt paid = claim(first, "218.00", 4);
        answer(first, paid, 3, ReturnStep.TAKE_BACK);
        answer(first, paid, 3, ReturnStep.REFUND);
        contest(first, claim(first, "330.00", 4), 3);
        ReturnReceipt receipt = claim(first, "75.00", 5);
        contest(first, receipt, 4);
        answer(first, receipt, 3, ReturnStep.STATE);
        DemoShop last = valid.getLast();
        find(last, "64.00", ReturnFinding.JUSTIFIED, "returnFound");
        find(last, "58.00", ReturnFinding.UNJUSTIFIED, "returnNotFound");
        ReturnReceipt givenUp = claim(last, "99.00", 3);
        asShop(
                last,
                actors.workingDay(2, 10),
                () -> claims.withdraw(new ReturnReceiptInput(givenUp.number(), givenUp.code())));
        for (DemoShop shop : valid) {
            counter(shop);
        }
    }

    private void pledge(DemoShop shop) throws Exception {
        PledgedTerms terms = new PledgedTerms(
                Integer.parseInt(shop.get("return_days")),
                List.of("FOOD", "DAILY", "CLOTHING"),
                new LocalizedText(shop.get("return_goods"), null),
                new LocalizedText(DemoTexts.of("returnConditions"), DemoTexts.of("returnConditionsEnglish")),
                List.of(),
                new LocalizedText(shop.get("return_exclusions"), null),
                true,
                RefundRoute.ORIGINAL_PAYMENT,
                3,
                null);
        asShop(
                shop,
                actors.workingDay(PLEDGED, 9),
                () -> pledges.pledge(title(shop).number(), new ReturnPledgeInput(ReturnChannel.PREMISES, terms, null)));
    }

    /**
     * Adds a claim that the shop answers neither in time nor after the reminder, and a claim about which it was
     * reminded.
     */
    private void silent(DemoShop shop) throws Exception {
        claim(shop, "188.00", 20);
        runJob(13);
        runJob(7);
        claim(shop, "72.00", 8);
        runJob(1);
    }

    private void runJob(int daysAgo) throws Exception {
        ApplicationClock.at(actors.workingDay(daysAgo, 2), () -> {
            job.run();
            return null;
        });
    }

    /** A contested refusal on which an officer finds after the shop was heard. */
    private void find(DemoShop shop, String price, ReturnFinding finding, String reason) throws Exception {
        ReturnReceipt receipt = claim(shop, price, 8);
        contest(shop, receipt, 7);
        answer(shop, receipt, 6, ReturnStep.STATE);
        String office = title(shop).owner();
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, office, 0),
                actors.workingDay(5, 10),
                () -> offices.find(
                        receipt.number(),
                        new ReturnFindingInput(
                                offices.claim(receipt.number()).version(), finding, DemoTexts.of(reason))));
    }

    private String lastMonth() {
        return YearMonth.from(businessClock.now().today()).minusMonths(1).toString();
    }

    private ReturnReceipt claim(DemoShop shop, String price, int daysAgo) throws Exception {
        return actors.actAs(
                Role.MERCHANT,
                shop.key(),
                actors.workingDay(daysAgo, 11),
                () -> claims.claim(
                        title(shop).number(),
                        new ReturnClaimInput(
                                ReturnChannel.PREMISES,
                                today(),
                                null,
                                "DAILY",
                                DemoTexts.of("returnGoods"),
                                new BigDecimal(price),
                                "13900000000")));
    }

    private void contest(DemoShop shop, ReturnReceipt receipt, int daysAgo) throws Exception {
        answer(shop, receipt, daysAgo, ReturnStep.REFUSE);
        asShop(
                shop,
                actors.workingDay(daysAgo, 16),
                () -> claims.contest(
                        new ReturnReceiptInput(receipt.number(), receipt.code()),
                        new ReturnContestInput(DemoTexts.of("returnContest"))));
    }

    private void answer(DemoShop shop, ReturnReceipt receipt, int daysAgo, ReturnStep step) throws Exception {
        asShop(shop, actors.workingDay(daysAgo, 15), () -> {
            BigDecimal price = answers.ownClaim(receipt.number()).purchase().price();
            answers.answerOwn(
                    receipt.number(),
                    new ReturnAnswerInput(
                            step,
                            step == ReturnStep.REFUSE ? "OPENED" : null,
                            null,
                            null,
                            step == ReturnStep.STATE ? DemoTexts.of("returnStatement") : null,
                            price,
                            null,
                            null,
                            null));
        });
    }

    private void counter(DemoShop shop) throws Exception {
        asShop(shop, actors.workingDay(2, 17), () -> {
            String number = title(shop).number();
            answers.enter(
                    new CounterReturnInput(number, null, null, null, null, "FOOD", new BigDecimal("36.80"), null));
            answers.reportNil(new NilReturnInput(number, lastMonth()));
        });
    }

    private void asShop(DemoShop shop, Instant time, DemoActors.DemoAction action) throws Exception {
        actors.actAs(Role.MERCHANT, shop.key(), time, action);
    }

    private LocalDate today() {
        return businessClock.now().today();
    }

    private Title title(DemoShop shop) {
        return titles.ofMerchant(merchants
                        .byCreditCode(UnifiedSocialCreditCode.of(shop.get("uscc")))
                        .orElseThrow()
                        .id())
                .getLast();
    }
}
