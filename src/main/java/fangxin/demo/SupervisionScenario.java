package fangxin.demo;

import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.supervision.particulars.ParticularsReportInput;
import fangxin.supervision.particulars.ParticularsService;
import fangxin.supervision.proceeding.DeliveryAttemptInput;
import fangxin.supervision.proceeding.DeliveryChannel;
import fangxin.supervision.proceeding.DeliveryResult;
import fangxin.supervision.proceeding.DeliveryService;
import fangxin.supervision.proceeding.StatementInput;
import fangxin.supervision.proceeding.StatementService;
import fangxin.supervision.proceeding.SupervisionProposalInput;
import fangxin.supervision.proceeding.SupervisionService;
import fangxin.supervision.proceeding.SupervisionVersionInput;
import fangxin.supervision.proceeding.SupervisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Scenario that plays, in the demonstration, proceedings of supervision on valid titles: one proposed, one whose holder
 * was asked, one whose holder has stated its view, one whose paper is delivered by public notice; and two reported
 * changes of particulars, by a holder and by an officer.
 */
@ApplicationScoped
class SupervisionScenario {
    private static final int FIRST = 6;

    @Inject
    DemoActors actors;

    @Inject
    SupervisionService service;

    @Inject
    StatementService statements;

    @Inject
    DeliveryService deliveries;

    @Inject
    ParticularsService particulars;

    @Inject
    MerchantRepository merchants;

    @Inject
    TitleRepository titles;

    /** Plays the last valid shops of the list, so that the first, which the tour shows, stay as they are. */
    void play(List<DemoShop> shops) throws Exception {
        List<DemoShop> valid = shops.stream()
                .filter(shop ->
                        shop.outcome() == DemoOutcome.TITLE_VALID && shop.type().equals("SHOP"))
                .toList();
        List<DemoShop> chosen = valid.subList(Math.max(0, valid.size() - FIRST), valid.size());
        deliver(chosen.get(0));
        report(chosen.get(1), "SIGN_NAME", "particularsSign", chosen.get(1).key(), Role.MERCHANT);
        report(
                chosen.get(2),
                "ADDRESS_RENUMBERED",
                "particularsAddress",
                actors.accountIn(Role.COUNTY_OFFICE, chosen.get(2).office(), 0),
                Role.COUNTY_OFFICE);
        propose(chosen.get(3), "E2_PENALTY", "supervisionPenalty", 1);
        propose(chosen.get(4), propose(chosen.get(4), "V6_PLEDGE_BROKEN_TWICE", "supervisionComplaints", 3), 2);
        String number = propose(chosen.get(5), "E5_PERMIT_EXPIRED", "supervisionPermit", 9);
        propose(chosen.get(5), number, 8);
        actors.actAs(
                Role.MERCHANT,
                chosen.get(5).key(),
                actors.workingDay(5, 20),
                () -> statements.stateOwn(number, new StatementInput(DemoTexts.of("supervisionStatement"))));
    }

    /** Adds a document that two deliveries do not bring to the holder, and that is delivered by public notice. */
    private void deliver(DemoShop shop) throws Exception {
        String number = propose(shop, "E1_LICENCE_OR_PREMISES", "supervisionClosed", 10);
        propose(shop, number, 9);
        attempt(shop, number, DeliveryResult.NOBODY_THERE, 8);
        attempt(shop, number, DeliveryResult.UNREACHABLE, 7);
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, shop.office(), 0),
                actors.workingDay(6, 15),
                () -> deliveries.publish(
                        number,
                        new SupervisionVersionInput(service.proceeding(number).version())));
    }

    private void attempt(DemoShop shop, String number, DeliveryResult result, int daysAgo) throws Exception {
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, shop.office(), 0),
                actors.workingDay(daysAgo, 14),
                () -> deliveries.record(
                        number,
                        new DeliveryAttemptInput(
                                DeliveryChannel.IN_PERSON,
                                BusinessMoment.dayOf(actors.workingDay(daysAgo, 14)),
                                result,
                                null),
                        "delivery.jpg",
                        DemoPicture.photo(number + daysAgo)));
    }

    private void report(DemoShop shop, String kind, String value, String account, Role role) throws Exception {
        actors.actAs(
                role,
                account,
                actors.workingDay(2, 15),
                () -> particulars.report(
                        new ParticularsReportInput(
                                titleOf(shop).number(),
                                kind,
                                DemoTexts.of(value),
                                BusinessMoment.dayOf(actors.workingDay(5, 9)),
                                null),
                        "evidence.jpg",
                        DemoPicture.photo(kind)));
    }

    private Title titleOf(DemoShop shop) {
        return titles.ofMerchant(merchants
                        .byCreditCode(UnifiedSocialCreditCode.of(shop.get("uscc")))
                        .orElseThrow()
                        .id())
                .getLast();
    }

    private String propose(DemoShop shop, String trigger, String facts, int daysAgo) throws Exception {
        Title title = titleOf(shop);
        return actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, title.owner(), 0),
                actors.workingDay(daysAgo, 10),
                () -> {
                    SupervisionView opened =
                            service.propose(new SupervisionProposalInput(title.number(), trigger, DemoTexts.of(facts)));
                    service.attach(opened.number(), "evidence.jpg", DemoPicture.photo(opened.number()));
                    return opened.number();
                });
    }

    private void propose(DemoShop shop, String number, int daysAgo) throws Exception {
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, shop.office(), 0),
                actors.workingDay(daysAgo, 11),
                () -> service.askStatement(
                        number,
                        new SupervisionVersionInput(service.proceeding(number).version())));
    }
}
