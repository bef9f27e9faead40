package fangxin.demo;

import fangxin.application.ApplicationDesk;
import fangxin.consultation.BodyReply;
import fangxin.consultation.Consultation;
import fangxin.consultation.ConsultationDesk;
import fangxin.consultation.MeetingDecision;
import fangxin.consultation.MeetingDesk;
import fangxin.consultation.ReviewMeeting;
import fangxin.identity.Role;
import fangxin.identity.SystemAccountSeed;
import fangxin.naming.Act;
import fangxin.naming.ActDesk;
import fangxin.naming.Drafting;
import fangxin.naming.DraftingDesk;
import fangxin.naming.NoticeDesk;
import fangxin.naming.NoticeView;
import fangxin.naming.Objecting;
import fangxin.naming.Objection;
import fangxin.naming.ObjectionDesk;
import fangxin.naming.Posting;
import fangxin.naming.SigningDesk;
import fangxin.naming.PlaqueDesk;
import fangxin.naming.TitleDesk;
import fangxin.platform.Clocks;
import fangxin.territory.Organs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an office does with many at once: asking opinions, the meeting, the notice, the naming and what follows. */
@ApplicationScoped
public class NamingPlay {
    private static final List<String> ASKED = List.of("220100-B01", "220100-B02", "220100-B03");

    @Inject
    Cast cast;
    @Inject
    ConsultationDesk consultations;
    @Inject
    MeetingDesk meetings;
    @Inject
    ApplicationDesk applications;
    @Inject
    NoticeDesk notices;
    @Inject
    ObjectionDesk objections;
    @Inject
    DraftingDesk drafting;
    @Inject
    ActDesk acts;
    @Inject
    SigningDesk signing;
    @Inject
    TitleDesk titles;
    @Inject
    PlaqueDesk plaques;
    @Inject
    ReferralPlay referrals;
    @Inject
    Organs organs;
    private final Map<String, Integer> documents = new HashMap<>();

    /** Plays on a batch of one office and round whose fates share the day of posting. */
    void play(List<Played> batch) throws Exception {
        List<Played> evaluated = coming(batch, Fate.IN_CONSULTATION);
        if (evaluated.isEmpty()) {
            return;
        }
        consult(evaluated);
        List<Played> met = coming(evaluated, Fate.PASSED);
        if (met.isEmpty()) {
            return;
        }
        meet(met);
        if (batch.getFirst().shop().fate().year() == Fate.Year.PROVINCE) {
            referrals.play(met);
            return;
        }
        List<Played> posted = met.stream().filter(played -> played.shop().fate().reaches(Fate.ON_NOTICE)).toList();
        if (posted.isEmpty()) {
            return;
        }
        post(posted);
        List<Played> named = coming(posted, Fate.TITLE_VALID);
        if (!named.isEmpty()) {
            name(named);
        }
    }

    /** Lets the titles expire whose term is over by now. */
    void expire() throws Exception {
        cast.let(Role.JOB, SystemAccountSeed.SYSTEM, Instant.MAX, () -> titles.expire());
    }

    private static List<Played> coming(List<Played> batch, Fate fate) {
        return batch.stream().filter(played -> played.shop().fate().reaches(fate)).toList();
    }

    private static List<String> references(List<Played> batch) {
        return batch.stream().map(Played::reference).toList();
    }

    private static String office(List<Played> batch) {
        return batch.getFirst().shop().owner();
    }

    private Instant before(List<Played> batch, int daysBeforePosting, int hour) {
        return cast.workingDay(batch.getFirst().shop().posted() + daysBeforePosting, hour);
    }

    private LocalDate day(List<Played> batch, int daysBeforePosting) {
        return LocalDate.ofInstant(before(batch, daysBeforePosting, 9), Clocks.CHINA);
    }

    private void office(List<Played> batch, int daysBeforePosting, Cast.Deed deed) throws Exception {
        cast.let(Role.COUNTY_OFFICE, cast.holding(Role.COUNTY_OFFICE, office(batch), 0),
                before(batch, daysBeforePosting, 15), deed);
    }

    private void consult(List<Played> batch) throws Exception {
        office(batch, 13, () -> consultations.ask(references(batch), Consultation.Kind.OPINIONS,
                new ConsultationDesk.Request(ASKED, null)));
        for (Played played : coming(batch, Fate.PASSED)) {
            for (String body : ASKED) {
                cast.let(Role.CONFERENCE_MEMBER, cast.holding(Role.CONFERENCE_MEMBER, body, 0), before(batch, 10, 10),
                        () -> consultations.reply(played.reference(), new ConsultationDesk.Reply(body,
                                BodyReply.Answer.CONSENT, DemoWords.of("reply"), null, null)));
            }
        }
    }

    private void meet(List<Played> batch) throws Exception {
        String office = office(batch);
        List<ReviewMeeting.Invited> invited = List.of(
                new ReviewMeeting.Invited(DemoWords.of("chair"), organs.byCode(office).name().zh(), true),
                new ReviewMeeting.Invited(DemoWords.of("expert"), DemoWords.of("association"), true),
                new ReviewMeeting.Invited(DemoWords.of("absent"), DemoWords.of("body"), false));
        office(batch, 4, () -> {
            String meeting = meetings.record(batch.getFirst().round(), new ReviewMeeting.Details(day(batch, 4),
                    DemoWords.of("meetingPlace"), DemoWords.of("chair"), invited, DemoWords.of("minutes"))).id();
            meetings.decide(meeting, batch.stream().map(NamingPlay::verdict).toList());
        });
        for (Played played : batch) {
            if (played.shop().fate() == Fate.UNDER_REVIEW) {
                cast.let(Role.MERCHANT, played.shop().key(), before(batch, 1, 16),
                        () -> applications.askReview(played.reference(), DemoWords.of("review")));
            }
        }
    }

    private static MeetingDesk.Verdict verdict(Played played) {
        boolean refused = Set.of(Fate.REFUSED, Fate.UNDER_REVIEW).contains(played.shop().fate());
        return new MeetingDesk.Verdict(played.reference(),
                refused ? MeetingDecision.Outcome.REFUSE : MeetingDecision.Outcome.PASS,
                DemoWords.of(refused ? "refused" : "passed"), null, null);
    }

    private void post(List<Played> batch) throws Exception {
        String name = organs.byCode(office(batch)).name().zh();
        office(batch, 0, () -> {
            String notice = notices.post(new Posting(batch.getFirst().round(), null, DemoWords.of("noticeTitle", name),
                    DemoWords.of("noticeBody"), organs.byCode(office(batch)).phone(), DemoWords.of("noticeAddress"),
                    references(batch), Map.of()));
            for (Played played : batch) {
                if (played.shop().fate() == Fate.OBJECTED) {
                    NoticeView.Item item = notices.notice(notice).orElseThrow().items().stream()
                            .filter(one -> one.signName().equals(played.shop().get("sign_name"))).findFirst()
                            .orElseThrow();
                    objections.object(notice, new Objecting(item.seq(), Objection.Channel.ONLINE,
                            DemoWords.of("objection"), DemoWords.of("objector"), DemoWords.of("objectorPhone"), null));
                }
            }
        });
    }

    private void name(List<Played> batch) throws Exception {
        List<String> numbers = sign(batch, Act.Kind.NAMING, DemoWords.of("act"), null, references(batch), -17);
        for (int i = 0; i < numbers.size(); i++) {
            String number = numbers.get(i);
            office(batch, -25, () -> plaques.handOver(number, day(batch, -25), DemoWords.of("receiver"),
                    "hand-over.jpg", DemoPicture.photo(number)));
            Fate fate = batch.get(i).shop().fate();
            int later = 40 - batch.getFirst().shop().posted();
            if (fate == Fate.TITLE_SUSPENDED) {
                sign(batch, Act.Kind.SUSPENSION, DemoWords.of("suspendSubject"), DemoWords.of("suspend"),
                        List.of(number), later);
            } else if (fate == Fate.TITLE_REVOKED) {
                sign(batch, Act.Kind.REVOCATION, DemoWords.of("revokeSubject"), DemoWords.of("revoke"),
                        List.of(number), later);
            }
        }
    }

    /** Takes a paper through the chain on three working days; answers with the numbers of the titles concerned. */
    private List<String> sign(List<Played> batch, Act.Kind kind, String subject, String reason, List<String> subjects,
            int daysBeforePosting) throws Exception {
        String office = office(batch);
        String act = cast.let(Role.HANDLER, cast.holding(Role.HANDLER, office, 0),
                before(batch, daysBeforePosting, 9), () -> drafting.draft(
                        new Drafting(kind, subject, reason, true, null, null, subjects)));
        cast.let(Role.REVIEWER, cast.holding(Role.REVIEWER, office, 0), before(batch, daysBeforePosting, 14),
                () -> acts.review(act, null));
        LocalDate date = day(batch, daysBeforePosting);
        String document = DemoWords.number(office, date.getYear(),
                documents.merge(office + date.getYear(), 11, (known, first) -> known + 1));
        return cast.let(Role.SIGNER, cast.holding(Role.SIGNER, office, 0), before(batch, daysBeforePosting, 16),
                () -> signing.sign(act, new SigningDesk.Signing(document, date, Set.of(), null)));
    }
}
