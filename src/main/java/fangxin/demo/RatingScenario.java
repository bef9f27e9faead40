package fangxin.demo;

import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.rating.RatingAdoptionInput;
import fangxin.rating.RatingCorrectionInput;
import fangxin.rating.RatingFormulaService;
import fangxin.rating.RatingInputKind;
import fangxin.rating.RatingRehearsalInput;
import fangxin.rating.RatingRunner;
import fangxin.rating.RatingService;
import fangxin.rating.SocialDutyDecisionInput;
import fangxin.rating.SocialDutyInput;
import fangxin.rating.SocialDutyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Scenario that plays, in the demonstration, the adoption of the rating formula and the first ratings: of titles with
 * and without enough data, with a social duty that counts, one that waits for its second officer, and a correction that
 * a holder asks for.
 */
@ApplicationScoped
class RatingScenario {
    private static final int FORMULA = 1;

    @Inject
    DemoActors actors;

    @Inject
    RatingFormulaService formulas;

    @Inject
    RatingService ratings;

    @Inject
    SocialDutyService duties;

    @Inject
    RatingRunner run;

    @Inject
    MerchantRepository merchants;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    /** Plays with the first valid shops of the list, whose evaluations are on record. */
    void play(List<DemoShop> shops) throws Exception {
        List<DemoShop> valid = shops.stream()
                .filter(shop ->
                        shop.outcome() == DemoOutcome.TITLE_VALID && shop.type().equals("SHOP"))
                .toList();
        adopt();
        runOn(48, 8);
        DemoShop first = valid.getFirst();
        DemoShop second = valid.get(1);
        confirm(first, record(first, "ratingDuty", 40), 39);
        runOn(31, 8);
        runOn(20, 8);
        confirm(second, record(second, "ratingDutyLate", 4), 3);
        runOn(2, 8);
        String number = numberOf(second);
        actors.actAs(
                Role.MERCHANT,
                second.key(),
                actors.workingDay(1, 20),
                () -> ratings.ask(
                        number,
                        new RatingCorrectionInput(
                                RatingInputKind.SOCIAL_DUTY, heldDuty(number), DemoTexts.of("ratingPlea"))));
        record(first, "ratingDutyLate", 1);
        runOn(0, 0);
    }

    /** Returns the source of the social duty that only the holder sees yet. */
    private String heldDuty(String number) {
        return ratings.findOwn(number).pending().stream()
                .filter(input -> input.kind() == RatingInputKind.SOCIAL_DUTY)
                .findFirst()
                .orElseThrow()
                .source();
    }

    private void adopt() throws Exception {
        String city = agencies.cityOffices().iterator().next();
        Instant day = actors.workingDay(82, 9);
        LocalDate effectiveOn = BusinessMoment.dayOf(actors.workingDay(48, 9));
        actors.actAs(Role.COUNTY_OFFICE, actors.accountIn(Role.COUNTY_OFFICE, city, 0), day, () -> {
            formulas.rehearse(FORMULA, new RatingRehearsalInput(effectiveOn));
            run.rehearse();
        });
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, city, 1),
                day,
                () -> formulas.adopt(
                        FORMULA,
                        new RatingAdoptionInput(
                                DemoTexts.of("ratingDocument"), BusinessMoment.dayOf(day), effectiveOn)));
    }

    private void runOn(int daysAgo, int hour) throws Exception {
        String city = agencies.cityOffices().iterator().next();
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, city, 0),
                actors.workingDay(daysAgo, hour),
                () -> run.run());
    }

    private String record(DemoShop shop, String text, int daysAgo) throws Exception {
        String number = numberOf(shop);
        String office = titles.byNumber(number).owner();
        Instant day = actors.workingDay(daysAgo, 10);
        return actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, office, 0),
                day,
                () -> duties.recordWithProof(
                                number,
                                new SocialDutyInput(BusinessMoment.dayOf(day), DemoTexts.of(text)),
                                "proof.jpg",
                                DemoPicture.photo(number))
                        .id());
    }

    private void confirm(DemoShop shop, String duty, int daysAgo) throws Exception {
        String office = titles.byNumber(numberOf(shop)).owner();
        String first = actors.accountIn(Role.COUNTY_OFFICE, office, 0);
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.secondOfficer(first, office),
                actors.workingDay(daysAgo, 11),
                () -> duties.decide(duty, new SocialDutyDecisionInput(true, null)));
    }

    private String numberOf(DemoShop shop) {
        Title title = titles.ofMerchant(merchants
                        .byCreditCode(UnifiedSocialCreditCode.of(shop.get("uscc")))
                        .orElseThrow()
                        .id())
                .getLast();
        return title.number();
    }
}
