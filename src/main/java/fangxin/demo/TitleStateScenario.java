package fangxin.demo;

import fangxin.demo.DemoProceedings.SupervisedShop;
import fangxin.naming.signing.TitleReviewInput;
import fangxin.naming.signing.TitleReviewService;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Scenario that plays, in the demonstration, what becomes of titles by evaluation in the year after their naming:
 * reminders, rectification, suspension and its end, downgrade, the cancellation of a closed shop, and revocation, one
 * with a review under way. The scenario of the holders plays renewal and transition, that of the commitments what
 * happens on the other track.
 */
@ApplicationScoped
class TitleStateScenario {
    @Inject
    DemoActors actors;

    @Inject
    DemoProceedings proceedings;

    @Inject
    TitleReviewService reviews;

    /** Plays the measures on the title of a shop, as its outcome states them; none for other outcomes. */
    void play(DemoCase played, String title) throws Exception {
        DemoShop shop = played.shop();
        SupervisedShop supervised = new SupervisedShop(title, shop.owner(), shop.key());
        switch (shop.outcome()) {
            case TITLE_SUSPENDED -> proceedings.decide(supervised, "E2_PENALTY", "suspend", 40);
            case TITLE_REVOKED -> proceedings.decide(supervised, "V6_PLEDGE_BROKEN_TWICE", "revoke", 40);
            case TITLE_WARNED -> {
                String earlier = proceedings.decide(supervised, "SIGN_COVERED", "covered", 210);
                proceedings.confirm(supervised, earlier, "coveredRectified", 203);
                proceedings.decide(supervised, "COMPLAINTS_UNRESOLVED", "warn", 5);
            }
            case TITLE_RECTIFYING -> {
                proceedings.decide(supervised, "E5_PERMIT_EXPIRED", "permit", 170);
                proceedings.restore(supervised, "EVIDENCE_WITHDRAWN", "restore", 120);
                proceedings.decide(supervised, "RECHECK_FAILED", "rectify", 8);
            }
            case TITLE_DOWNGRADED -> proceedings.decide(supervised, "GRADE_NOT_HELD", "downgrade", 60);
            case TITLE_CANCELLED -> proceedings.decide(supervised, "SHOP_CLOSED", "closed", 30);
            case TITLE_REVIEWED -> {
                proceedings.decide(supervised, "V5_FALSE_MATERIAL", "falseMaterial", 9);
                actors.actAs(
                        Role.MERCHANT,
                        shop.key(),
                        actors.workingDay(4, 10),
                        () -> reviews.askForReview(title, new TitleReviewInput(DemoTexts.of("reviewPlea"))));
            }
            default -> {
                // no measure was taken
            }
        }
    }
}
