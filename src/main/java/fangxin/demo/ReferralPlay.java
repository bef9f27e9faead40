package fangxin.demo;

import fangxin.identity.Role;
import fangxin.platform.Clocks;
import fangxin.referral.ReferralDesk;
import fangxin.referral.ReferralItem;
import fangxin.referral.Reply;
import fangxin.referral.ReplyDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What the city sends up to the province, and the answers that have come. */
@ApplicationScoped
public class ReferralPlay {
    private static final int SENT = 55;
    private static final int ANSWERED = 30;

    @Inject
    Cast cast;
    @Inject
    ReferralDesk referrals;
    @Inject
    ReplyDesk replies;

    void play(List<Played> batch) throws Exception {
        String office = batch.getFirst().shop().owner();
        String officer = cast.holding(Role.COUNTY_OFFICE, office, 0);
        LocalDate sent = day(SENT);
        cast.let(Role.COUNTY_OFFICE, officer, cast.workingDay(SENT, 15), () -> referrals.send(referrals.prepare(
                batch.getFirst().round(), DemoWords.of("recipient"), batch.stream().map(Played::reference).toList()),
                DemoWords.of("sentUp", String.valueOf(sent.getYear()), "21"), sent));
        LocalDate answered = day(ANSWERED);
        String number = DemoWords.of("answered", String.valueOf(answered.getYear()), "6");
        for (Played played : batch) {
            Fate fate = played.shop().fate();
            if (fate != Fate.PROVINCE_SENT) {
                boolean named = fate == Fate.PROVINCE_NAMED;
                cast.let(Role.COUNTY_OFFICE, officer, cast.workingDay(ANSWERED, 10), () -> {
                    replies.record(played.reference(), new Reply(named ? ReferralItem.Outcome.NAMED
                            : ReferralItem.Outcome.REFUSED, number, answered, null, null,
                            named ? null : DemoWords.of("answerRefused")));
                });
            }
        }
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.ofInstant(cast.workingDay(daysAgo, 9), Clocks.CHINA);
    }
}
