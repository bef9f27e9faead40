package fangxin.demo;

import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import fangxin.procedure.cultivation.Defect.DefectType;
import fangxin.supervision.holderterms.HolderTerms;
import fangxin.supervision.holderterms.HolderTermsInput;
import fangxin.supervision.holderterms.HolderTermsService;
import fangxin.supervision.holderterms.HolderTermsService.HolderTermsView;
import fangxin.supervision.holderterms.SelfReportQuestion;
import fangxin.supervision.holderterms.SelfReportQuestion.ReportQuestionType;
import fangxin.supervision.holderterms.SelfReportTerms;
import fangxin.supervision.renewal.RenewalDefectInput;
import fangxin.supervision.renewal.RenewalDocumentInput;
import fangxin.supervision.renewal.RenewalDocumentService;
import fangxin.supervision.renewal.RenewalPart;
import fangxin.supervision.renewal.RenewalReturnInput;
import fangxin.supervision.renewal.RenewalReviewService;
import fangxin.supervision.renewal.RenewalService;
import fangxin.supervision.renewal.RenewalSubmissionInput;
import fangxin.supervision.renewal.RenewalVersionInput;
import fangxin.supervision.renewal.RenewalView;
import fangxin.supervision.selfreport.SelfReportInput;
import fangxin.supervision.selfreport.SelfReportService;
import fangxin.supervision.selfreport.SelfReportView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scenario that plays, in the demonstration, what holders do each year: the city moves the window of the self-report to
 * these days, some shops report, and four holders apply for the renewal of their titles: one waits, one is returned for
 * correction, one is renewed, and one is not decided when the term ends, so that its title is in transition.
 */
@ApplicationScoped
class HolderScenario {
    private static final String CITY = "220100";
    private static final int REPORTED = 6;
    private static final int WINDOW_BEFORE = 25;
    private static final int WINDOW_AFTER = 20;

    @Inject
    DemoActors actors;

    @Inject
    HolderTermsService terms;

    @Inject
    SelfReportService reports;

    @Inject
    RenewalService renewals;

    @Inject
    RenewalReviewService reviews;

    @Inject
    RenewalDocumentService documents;

    @Inject
    DemoSigning signing;

    @Inject
    MerchantRepository merchants;

    @Inject
    TitleRepository titles;

    @Inject
    ApplicationClock clock;

    /** The first of the expiring shops, which the tour shows, is left without an application. */
    void play(List<DemoShop> shops) throws Exception {
        openWindow();
        List<DemoShop> valid = shops.stream()
                .filter(shop ->
                        shop.outcome() == DemoOutcome.TITLE_VALID && shop.type().equals("SHOP"))
                .toList();
        for (DemoShop shop : valid.subList(Math.min(1, valid.size()), Math.min(1 + REPORTED, valid.size()))) {
            report(shop, valid.indexOf(shop));
        }
        List<DemoShop> ending = shops.stream()
                .filter(shop -> shop.outcome() == DemoOutcome.TITLE_EXPIRING)
                .toList();
        apply(ending.get(1), 3);
        returnForCorrection(ending.get(2), apply(ending.get(2), 6));
        for (DemoShop shop : shops) {
            switch (shop.outcome()) {
                case TITLE_IN_TRANSITION -> apply(shop, 30);
                case TITLE_RENEWED -> renew(shop, apply(shop, 15));
                default -> {
                    // the holder has not applied
                }
            }
        }
    }

    /** Lets the office accept the application and sign its document. */
    private void renew(DemoShop shop, RenewalView submitted) throws Exception {
        String number = submitted.number();
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, shop.office(), 0),
                actors.workingDay(11, 10),
                () -> reviews.accept(
                        number, new RenewalVersionInput(reviews.renewal(number).version())));
        String document = actors.actAs(
                Role.HANDLER,
                actors.accountIn(Role.HANDLER, shop.office(), 0),
                actors.workingDay(8, 9),
                () -> documents
                        .draft(new RenewalDocumentInput(List.of(number)))
                        .documents()
                        .getFirst()
                        .document());
        signing.sign(shop.office(), document, 8);
    }

    /** The window of the shipped terms is in January; the demonstration starts on any day of the year. */
    private void openWindow() throws Exception {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ApplicationClock.CHINA);
        LocalDate first = today.withDayOfYear(1);
        LocalDate last = first.plusYears(1).minusDays(1);
        LocalDate opens = today.minusDays(WINDOW_BEFORE).isBefore(first) ? first : today.minusDays(WINDOW_BEFORE);
        LocalDate ends = today.plusDays(WINDOW_AFTER).isAfter(last) ? last : today.plusDays(WINDOW_AFTER);
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, CITY, 0),
                actors.workingDay(WINDOW_BEFORE, 9),
                () -> {
                    HolderTermsView inForce = terms.terms();
                    SelfReportTerms shipped = inForce.terms().selfReport();
                    HolderTerms changed = inForce.terms()
                            .with(new SelfReportTerms(
                                    opens.toString().substring(5),
                                    ends.toString().substring(5),
                                    shipped.remindBefore(),
                                    shipped.photoRequired(),
                                    shipped.questions(),
                                    shipped.source()));
                    return terms.change(new HolderTermsInput(inForce.issue().issue(), changed));
                });
    }

    /** Submits self-reports; the second shop has not trained its staff, which its office has to check. */
    private void report(DemoShop shop, int place) throws Exception {
        String title = titleOf(shop);
        actors.actAs(Role.MERCHANT, shop.key(), actors.workingDay(1 + place % 4, 15), () -> {
            SelfReportView form = reports.report(title);
            if (!form.writable()) {
                return form;
            }
            Map<String, String> answers = new HashMap<>();
            form.items()
                    .forEach(item -> answers.put(
                            item.key(),
                            item.type() == ReportQuestionType.NUMBER
                                    ? String.valueOf(3 + place)
                                    : SelfReportQuestion.YES));
            if (place == 2) {
                answers.put("STAFF_TRAINED", SelfReportQuestion.NO);
            }
            reports.show(title, "displayed.jpg", DemoPicture.photo(shop.key() + "plaque"));
            return reports.submit(title, new SelfReportInput(answers, null));
        });
    }

    private RenewalView apply(DemoShop shop, int daysAgo) throws Exception {
        String title = titleOf(shop);
        return actors.actAs(Role.MERCHANT, shop.key(), actors.workingDay(daysAgo, 10), () -> {
            RenewalView prefilled = renewals.renewal(title);
            return renewals.submit(
                    title,
                    new RenewalSubmissionInput(
                            prefilled.application().content().toContent(),
                            prefilled.application().content().contactName(),
                            DemoPicture.signature(shop.key())));
        });
    }

    private void returnForCorrection(DemoShop shop, RenewalView submitted) throws Exception {
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, shop.office(), 0),
                actors.workingDay(2, 16),
                () -> reviews.returnForCorrection(
                        submitted.number(),
                        new RenewalReturnInput(
                                reviews.renewal(submitted.number()).version(),
                                List.of(
                                        new RenewalDefectInput(
                                                RenewalPart.PROMISES,
                                                DefectType.INCONSISTENT,
                                                DemoTexts.of("renewalPromises")),
                                        new RenewalDefectInput(
                                                RenewalPart.EVIDENCE,
                                                DefectType.MISSING,
                                                DemoTexts.of("renewalEvidence"))))));
    }

    private String titleOf(DemoShop shop) {
        return titles.ofMerchant(merchants
                        .byCreditCode(UnifiedSocialCreditCode.of(shop.get("uscc")))
                        .orElseThrow()
                        .id())
                .getLast()
                .number();
    }
}
