package fangxin.demo;

import fangxin.commitment.chain.ChainPledgeInput;
import fangxin.commitment.chain.ChainPledgeService;
import fangxin.commitment.chain.ChainStoreRow;
import fangxin.commitment.pledge.CommitmentDecisionInput;
import fangxin.commitment.pledge.CommitmentInput;
import fangxin.commitment.pledge.CommitmentJob;
import fangxin.commitment.pledge.CommitmentReviewService;
import fangxin.commitment.pledge.CommitmentService;
import fangxin.commitment.pledge.CommitmentVersionInput;
import fangxin.commitment.pledge.CommitmentView;
import fangxin.commitment.pledge.StarAwardInput;
import fangxin.commitment.pledge.StarAwardInput.StarConditionInput;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.plaque.PlaqueHandOverInput;
import fangxin.naming.plaque.PlaqueService;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Scenario that plays, in the demonstration, pledges on the track of commitment: for the county office, returned, for
 * the association, in the public period, under observation, with four stars, with a star cut by a yellow card, and left;
 * of a shop with a title by evaluation, and of a chain for two more stores.
 */
@ApplicationScoped
class CommitmentScenario {
    private static final String OFFICE = "220102";
    private static final int SHOPS = 8;
    private static final int LONG_AGO = 300;
    private static final int PUBLIC = 48;
    private static final int OBSERVED = 190;

    @Inject
    DemoActors actors;

    @Inject
    CommitmentService pledges;

    @Inject
    ChainPledgeService chains;

    @Inject
    CommitmentReviewService reviews;

    @Inject
    CommitmentJob job;

    @Inject
    DemoProceedings proceedings;

    @Inject
    PlaqueService plaques;

    @Inject
    MerchantRepository merchants;

    /** Plays verified shops of one office without a title; each is in an earlier state than the one before. */
    void play(List<DemoShop> shops) throws Exception {
        List<DemoShop> pledging = shops.stream()
                .filter(shop ->
                        shop.office().equals(OFFICE) && !shop.outcome().name().startsWith("TITLE") && canPledge(shop))
                .limit(SHOPS)
                .toList();
        if (pledging.size() < SHOPS) {
            throw new IllegalStateException("too few shops in " + OFFICE);
        }
        String starred = publish(pledging.get(0), LONG_AGO);
        String cut = publish(pledging.get(6), LONG_AGO);
        String left = publish(pledging.get(7), LONG_AGO);
        runJob(LONG_AGO - PUBLIC - 4);
        runJob(LONG_AGO - PUBLIC - OBSERVED);
        asOffice(5, () -> reviews.awardStars(starred, stars(reviews.commitment(starred))));
        asOffice(70, () -> reviews.awardStars(cut, stars(reviews.commitment(cut))));
        proceedings.decide(
                new DemoProceedings.SupervisedShop(
                        titleOf(cut), OFFICE, pledging.get(6).key()),
                "YELLOW_CARD",
                "yellowCard",
                20);
        leave(pledging.get(7), left);
        publish(pledging.get(1), LONG_AGO / 3);
        runJob(LONG_AGO / 3 - PUBLIC - 4);
        publish(pledging.get(2), 9);
        confirm(pledge(pledging.get(3), 3), 2);
        String returned = pledge(pledging.get(4), 4);
        asOffice(
                2,
                () -> reviews.returnForCorrection(
                        returned,
                        new CommitmentDecisionInput(
                                reviews.commitment(returned).version(), DemoTexts.of("commitmentReturn"))));
        pledge(pledging.get(5), 1);
        publish(ofBothTracks(shops), LONG_AGO / 4);
        runJob(LONG_AGO / 4 - PUBLIC - 4);
        pledgeForStores(shops);
    }

    /** Lets a shop that has its plaque leave the track, after which it has to return the plaque. */
    private void leave(DemoShop shop, String number) throws Exception {
        String title = titleOf(number);
        asOffice(
                90,
                () -> plaques.handOver(
                        title,
                        new PlaqueHandOverInput(
                                BusinessMoment.dayOf(actors.workingDay(90, 14)), DemoTexts.of("receiver")),
                        "hand-over.jpg",
                        DemoPicture.photo(title)));
        actors.actAs(
                Role.MERCHANT,
                shop.key(),
                actors.workingDay(12, 10),
                () -> pledges.leave(
                        number,
                        new CommitmentDecisionInput(pledges.commitment(number).version(), DemoTexts.of("leave"))));
    }

    private String titleOf(String number) throws Exception {
        return actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, OFFICE, 0),
                actors.workingDay(0, 9),
                () -> reviews.commitment(number).title().number());
    }

    /** A company with a title by evaluation pledges for two more stores under its licence. */
    private void pledgeForStores(List<DemoShop> shops) throws Exception {
        DemoShop head = shops.stream()
                .filter(shop -> shop.office().equals(OFFICE)
                        && shop.outcome() == DemoOutcome.TITLE_VALID
                        && shop.type().equals("ENTERPRISE")
                        && canPledge(shop))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no titled company in " + OFFICE));
        List<ChainStoreRow> stores = Stream.of(2, 3)
                .map(line -> new ChainStoreRow(
                        line,
                        DemoTexts.of("chainStore" + line),
                        OFFICE,
                        null,
                        DemoTexts.of("chainAddress" + line),
                        null,
                        null,
                        null))
                .toList();
        actors.actAs(
                Role.MERCHANT,
                head.key(),
                actors.workingDay(2, 9),
                () -> chains.pledge(new ChainPledgeInput(
                        merchant(head).orElseThrow().id(),
                        "STORE",
                        pledges.draft().content(),
                        DemoTexts.of("commitmentSigner"),
                        DemoPicture.signature(head.key()),
                        stores,
                        null)));
    }

    /** Returns a verified shop of the office with a valid title by evaluation. */
    private DemoShop ofBothTracks(List<DemoShop> shops) {
        return shops.stream()
                .filter(shop -> shop.office().equals(OFFICE)
                        && shop.outcome() == DemoOutcome.TITLE_VALID
                        && shop.type().equals("SHOP")
                        && canPledge(shop))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no titled shop in " + OFFICE));
    }

    private String publish(DemoShop shop, int daysAgo) throws Exception {
        String number = confirm(pledge(shop, daysAgo), daysAgo - 1);
        actors.actAs(
                Role.ASSOCIATION,
                actors.accountIn(Role.ASSOCIATION, OFFICE + "-CA", 0),
                actors.workingDay(daysAgo - 3, 10),
                () -> reviews.confirmAsAssociation(
                        number,
                        new CommitmentVersionInput(reviews.commitment(number).version())));
        return number;
    }

    private String pledge(DemoShop shop, int daysAgo) throws Exception {
        String premises = merchants
                .premisesOf(merchant(shop).orElseThrow().id())
                .getFirst()
                .id();
        return actors.actAs(Role.MERCHANT, shop.key(), actors.workingDay(daysAgo, 9), () -> {
            CommitmentView beginning = pledges.ofPremises(premises);
            return pledges.pledge(new CommitmentInput(
                            premises,
                            "STORE",
                            beginning.content(),
                            DemoTexts.of("commitmentSigner"),
                            DemoPicture.signature(shop.key())))
                    .number();
        });
    }

    private boolean canPledge(DemoShop shop) {
        return merchant(shop)
                .filter(merchant -> merchant.isConfirmed()
                        && !merchants.premisesOf(merchant.id()).isEmpty())
                .isPresent();
    }

    private Optional<Merchant> merchant(DemoShop shop) {
        return merchants.byCreditCode(UnifiedSocialCreditCode.of(shop.get("uscc")));
    }

    private String confirm(String number, int daysAgo) throws Exception {
        asOffice(
                daysAgo,
                () -> reviews.confirm(
                        number,
                        new CommitmentVersionInput(reviews.commitment(number).version())));
        return number;
    }

    /** Returns the conditions up to four stars, with evidence. */
    private static StarAwardInput stars(CommitmentView commitment) {
        return new StarAwardInput(
                commitment.version(),
                4,
                commitment.conditions().gates().stream()
                        .filter(gate -> gate.stars() <= 4)
                        .map(gate -> new StarConditionInput(gate.code(), DemoTexts.of("commitmentEvidence")))
                        .toList());
    }

    private void asOffice(int daysAgo, DemoActors.DemoAction action) throws Exception {
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, OFFICE, 0),
                actors.workingDay(daysAgo, 14),
                action);
    }

    private void runJob(int daysAgo) throws Exception {
        Instant night = actors.workingDay(daysAgo, 2);
        ApplicationClock.at(night, () -> {
            job.run();
            return null;
        });
    }
}
