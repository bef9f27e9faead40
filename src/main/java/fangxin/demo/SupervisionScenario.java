package fangxin.demo;

import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.identity.Role;
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
 * was asked, one whose holder has stated its view.
 */
@ApplicationScoped
class SupervisionScenario {
    private static final int FIRST = 3;

    @Inject
    DemoActors actors;

    @Inject
    SupervisionService service;

    @Inject
    StatementService statements;

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
        propose(chosen.get(0), "E2_PENALTY", "supervisionPenalty", 1);
        ask(chosen.get(1), propose(chosen.get(1), "V6_PLEDGE_BROKEN_TWICE", "supervisionComplaints", 3), 2);
        String heard = propose(chosen.get(2), "E5_PERMIT_EXPIRED", "supervisionPermit", 9);
        ask(chosen.get(2), heard, 8);
        actors.actAs(
                Role.MERCHANT,
                chosen.get(2).key(),
                actors.workingDay(5, 20),
                () -> statements.stateOwn(heard, new StatementInput(DemoTexts.of("supervisionStatement"))));
    }

    private String propose(DemoShop shop, String trigger, String facts, int daysAgo) throws Exception {
        Title title = titles.ofMerchant(merchants
                        .byCreditCode(UnifiedSocialCreditCode.of(shop.get("uscc")))
                        .orElseThrow()
                        .id())
                .getLast();
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

    private void ask(DemoShop shop, String number, int daysAgo) throws Exception {
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, shop.office(), 0),
                actors.workingDay(daysAgo, 11),
                () -> service.askStatement(
                        number,
                        new SupervisionVersionInput(service.proceeding(number).version())));
    }
}
