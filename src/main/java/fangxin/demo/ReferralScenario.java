package fangxin.demo;

import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import fangxin.referral.CoverDocumentInput;
import fangxin.referral.HigherLevelReply;
import fangxin.referral.HigherLevelReplyService;
import fangxin.referral.ReferralInput;
import fangxin.referral.ReferralItem;
import fangxin.referral.ReferralService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Scenario that plays, in the demonstration, cases that the city refers to the province in one batch, and the
 * province's replies: named, refused, or none yet.
 */
@ApplicationScoped
class ReferralScenario {
    private static final int SENT = 55;
    private static final int ANSWERED = 30;

    @Inject
    DemoActors actors;

    @Inject
    ReferralService referrals;

    @Inject
    HigherLevelReplyService replies;

    void play(List<DemoCase> batch) throws Exception {
        String office = batch.getFirst().shop().owner();
        String officer = actors.accountIn(Role.COUNTY_OFFICE, office, 0);
        LocalDate sent = day(SENT);
        actors.actAs(
                Role.COUNTY_OFFICE,
                officer,
                actors.workingDay(SENT, 15),
                () -> referrals.send(
                        referrals.prepare(new ReferralInput(
                                batch.getFirst().round(),
                                DemoTexts.of("recipient"),
                                batch.stream().map(DemoCase::reference).toList())),
                        new CoverDocumentInput(DemoTexts.of("sentUp", String.valueOf(sent.getYear()), "21"), sent)));
        LocalDate answered = day(ANSWERED);
        String number = DemoTexts.of("answered", String.valueOf(answered.getYear()), "6");
        for (DemoCase played : batch) {
            DemoOutcome fate = played.shop().outcome();
            if (fate != DemoOutcome.PROVINCE_SENT) {
                boolean named = fate == DemoOutcome.PROVINCE_NAMED;
                actors.actAs(Role.COUNTY_OFFICE, officer, actors.workingDay(ANSWERED, 10), () -> {
                    replies.record(
                            played.reference(),
                            new HigherLevelReply(
                                    named ? ReferralItem.ReferralOutcome.NAMED : ReferralItem.ReferralOutcome.REFUSED,
                                    number,
                                    answered,
                                    null,
                                    null,
                                    named ? null : DemoTexts.of("answerRefused")));
                });
            }
        }
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.ofInstant(actors.workingDay(daysAgo, 9), ApplicationClock.CHINA);
    }
}
