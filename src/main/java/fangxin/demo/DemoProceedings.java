package fangxin.demo;

import fangxin.organization.identity.Role;
import fangxin.supervision.proceeding.StatementInput;
import fangxin.supervision.proceeding.StatementService;
import fangxin.supervision.proceeding.SupervisionDecisionInput;
import fangxin.supervision.proceeding.SupervisionProposalInput;
import fangxin.supervision.proceeding.SupervisionService;
import fangxin.supervision.proceeding.SupervisionVersionInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/**
 * Runner of proceedings of supervision in the demonstration: takes one from the proposal over the statement of the
 * holder to the signed document, and confirms a rectification.
 */
@ApplicationScoped
class DemoProceedings {
    private static final int PROPOSED_BEFORE = 14;
    private static final int STATED_BEFORE = 11;

    @Inject
    DemoActors actors;

    @Inject
    SupervisionService supervision;

    @Inject
    StatementService statements;

    @Inject
    DemoSigning signing;

    /**
     * Title of a demonstration shop on which its office takes measures.
     *
     * @param holder account of the holder
     */
    record SupervisedShop(String title, String office, String holder) {}

    /**
     * Proposes a measure, hears the holder, decides, and takes the document through the signing chain.
     *
     * @param words   key of the reason; those of the facts and of the statement follow from it
     * @param daysAgo number of days before the first start on which it is decided and signed
     * @return number of the proceeding
     */
    String decide(SupervisedShop shop, String trigger, String words, int daysAgo) throws Exception {
        String proceeding = office(shop, daysAgo + PROPOSED_BEFORE, () -> {
            String number = supervision
                    .propose(new SupervisionProposalInput(shop.title(), trigger, DemoTexts.of(words + "Facts")))
                    .number();
            supervision.askStatement(
                    number,
                    new SupervisionVersionInput(supervision.proceeding(number).version()));
            return number;
        });
        actors.actAs(
                Role.MERCHANT,
                shop.holder(),
                actors.workingDay(daysAgo + STATED_BEFORE, 20),
                () -> statements.stateOwn(proceeding, new StatementInput(DemoTexts.of(words + "Statement"))));
        draft(shop, proceeding, words, daysAgo);
        return proceeding;
    }

    /** Restores a suspended title, for which the holder need not be asked for a statement. */
    void restore(SupervisedShop shop, String trigger, String words, int daysAgo) throws Exception {
        String proceeding = office(
                shop,
                daysAgo + 1,
                () -> supervision
                        .propose(new SupervisionProposalInput(shop.title(), trigger, DemoTexts.of(words + "Facts")))
                        .number());
        draft(shop, proceeding, words, daysAgo);
    }

    private void draft(SupervisedShop shop, String proceeding, String words, int daysAgo) throws Exception {
        String document = actors.actAs(
                Role.HANDLER,
                actors.accountIn(Role.HANDLER, shop.office(), 0),
                actors.workingDay(daysAgo, 9),
                () -> supervision
                        .decide(
                                proceeding,
                                new SupervisionDecisionInput(
                                        supervision.proceeding(proceeding).version(), DemoTexts.of(words)))
                        .decision()
                        .document());
        signing.sign(shop.office(), document, daysAgo);
    }

    /** Confirms by a picture that the holder has made the rectification that a document ordered. */
    void confirm(SupervisedShop shop, String proceeding, String words, int daysAgo) throws Exception {
        office(shop, daysAgo, () -> {
            supervision.attach(proceeding, "rectified.jpg", DemoPicture.photo(proceeding));
            return supervision.confirmRectification(
                    proceeding,
                    new SupervisionDecisionInput(
                            supervision.proceeding(proceeding).version(), DemoTexts.of(words)));
        });
    }

    private <T> T office(SupervisedShop shop, int daysAgo, Callable<T> work) throws Exception {
        return actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, shop.office(), 0),
                actors.workingDay(daysAgo, 15),
                work);
    }
}
