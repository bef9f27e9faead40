package fangxin.demo;

import fangxin.naming.notice.NoticeInput;
import fangxin.naming.notice.NoticeItemView;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import fangxin.naming.objection.ObjectionService;
import fangxin.naming.plaque.PlaqueHandOverInput;
import fangxin.naming.plaque.PlaqueService;
import fangxin.naming.signing.DocumentDraftInput;
import fangxin.naming.signing.DocumentDraftingService;
import fangxin.naming.signing.OfficialDocumentCodes;
import fangxin.naming.title.TitleService;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SystemAccountSeed;
import fangxin.platform.config.ApplicationClock;
import fangxin.procedure.application.ApplicationService;
import fangxin.procedure.application.ReviewRequestInput;
import fangxin.procedure.consultation.Consultation;
import fangxin.procedure.consultation.ConsultationReply;
import fangxin.procedure.consultation.ConsultationService;
import fangxin.procedure.meeting.MeetingDecision;
import fangxin.procedure.meeting.MeetingService;
import fangxin.procedure.meeting.ReviewMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scenario that plays a batch of demonstration shops, as far as their outcomes reach, through consultation, meeting,
 * notice (with objections), naming, plaques and the later changes of the titles, or the referral to the province; at
 * the end it lets titles expire.
 */
@ApplicationScoped
class NamingScenario {
    private static final List<String> ASKED = List.of("220100-B01", "220100-B02", "220100-B03");

    @Inject
    DemoActors actors;

    @Inject
    ConsultationService consultations;

    @Inject
    MeetingService meetings;

    @Inject
    ApplicationService applications;

    @Inject
    NoticeService notices;

    @Inject
    ObjectionService objections;

    @Inject
    DocumentDraftingService drafting;

    @Inject
    DemoSigning signing;

    @Inject
    TitleStateScenario states;

    @Inject
    TitleService titles;

    @Inject
    PlaqueService plaques;

    @Inject
    ReferralScenario referrals;

    @Inject
    AgencyRepository agencies;

    /** Plays a batch of one office and round whose outcomes share the day of posting. */
    void play(List<DemoCase> batch) throws Exception {
        List<DemoCase> evaluated = coming(batch, DemoOutcome.IN_CONSULTATION);
        if (evaluated.isEmpty()) {
            return;
        }
        consult(evaluated);
        List<DemoCase> met = coming(evaluated, DemoOutcome.PASSED);
        if (met.isEmpty()) {
            return;
        }
        meet(met);
        if (batch.getFirst().shop().outcome().year() == DemoOutcome.DemoRound.PROVINCE) {
            referrals.play(met);
            return;
        }
        List<DemoCase> posted = met.stream()
                .filter(played -> played.shop().outcome().reaches(DemoOutcome.ON_NOTICE))
                .toList();
        if (posted.isEmpty()) {
            return;
        }
        post(posted);
        List<DemoCase> named = coming(posted, DemoOutcome.TITLE_VALID);
        if (!named.isEmpty()) {
            name(named);
        }
    }

    /** Lets the titles expire whose term is over by now. */
    void expire() throws Exception {
        actors.actAs(Role.JOB, SystemAccountSeed.SYSTEM, Instant.MAX, () -> titles.expire());
    }

    private static List<DemoCase> coming(List<DemoCase> batch, DemoOutcome fate) {
        return batch.stream()
                .filter(played -> played.shop().outcome().reaches(fate))
                .toList();
    }

    private static List<String> references(List<DemoCase> batch) {
        return batch.stream().map(DemoCase::reference).toList();
    }

    private static String office(List<DemoCase> batch) {
        return batch.getFirst().shop().owner();
    }

    private Instant before(List<DemoCase> batch, int daysBeforePosting, int hour) {
        return actors.workingDay(batch.getFirst().shop().posted() + daysBeforePosting, hour);
    }

    private LocalDate day(List<DemoCase> batch, int daysBeforePosting) {
        return LocalDate.ofInstant(before(batch, daysBeforePosting, 9), ApplicationClock.CHINA);
    }

    private void office(List<DemoCase> batch, int daysBeforePosting, DemoActors.DemoAction action) throws Exception {
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, office(batch), 0),
                before(batch, daysBeforePosting, 15),
                action);
    }

    private void consult(List<DemoCase> batch) throws Exception {
        office(
                batch,
                13,
                () -> consultations.requestOpinions(
                        references(batch),
                        Consultation.ConsultationType.OPINIONS,
                        new ConsultationService.OpinionRequest(ASKED, null)));
        for (DemoCase played : coming(batch, DemoOutcome.PASSED)) {
            for (String body : ASKED) {
                actors.actAs(
                        Role.CONFERENCE_MEMBER,
                        actors.accountIn(Role.CONFERENCE_MEMBER, body, 0),
                        before(batch, 10, 10),
                        () -> consultations.reply(
                                played.reference(),
                                new ConsultationService.ReplyInput(
                                        body,
                                        ConsultationReply.ReplyAnswer.CONSENT,
                                        DemoTexts.of("reply"),
                                        null,
                                        null)));
            }
        }
    }

    private void meet(List<DemoCase> batch) throws Exception {
        String office = office(batch);
        List<ReviewMeeting.InvitedPerson> invited = List.of(
                new ReviewMeeting.InvitedPerson(
                        DemoTexts.of("chair"), agencies.byCode(office).name().zh(), true),
                new ReviewMeeting.InvitedPerson(DemoTexts.of("expert"), DemoTexts.of("association"), true),
                new ReviewMeeting.InvitedPerson(DemoTexts.of("absent"), DemoTexts.of("organization"), false));
        office(batch, 4, () -> {
            String meeting = meetings.record(
                            batch.getFirst().round(),
                            new ReviewMeeting.MeetingDetails(
                                    day(batch, 4),
                                    DemoTexts.of("meetingPlace"),
                                    DemoTexts.of("chair"),
                                    invited,
                                    DemoTexts.of("minutes")))
                    .id();
            meetings.decide(meeting, batch.stream().map(NamingScenario::verdict).toList());
        });
        for (DemoCase played : batch) {
            if (played.shop().outcome() == DemoOutcome.UNDER_REVIEW) {
                actors.actAs(
                        Role.MERCHANT,
                        played.shop().key(),
                        before(batch, 1, 16),
                        () -> applications.askReview(
                                played.reference(), new ReviewRequestInput(DemoTexts.of("review"))));
            }
        }
    }

    private static MeetingService.DecisionInput verdict(DemoCase played) {
        boolean refused = Set.of(DemoOutcome.REFUSED, DemoOutcome.UNDER_REVIEW)
                .contains(played.shop().outcome());
        return new MeetingService.DecisionInput(
                played.reference(),
                refused ? MeetingDecision.MeetingOutcome.REFUSE : MeetingDecision.MeetingOutcome.PASS,
                DemoTexts.of(refused ? "refused" : "passed"),
                null,
                null);
    }

    private void post(List<DemoCase> batch) throws Exception {
        String name = agencies.byCode(office(batch)).name().zh();
        office(batch, 0, () -> {
            String notice = notices.post(new NoticeInput(
                    batch.getFirst().round(),
                    null,
                    DemoTexts.of("noticeTitle", name),
                    DemoTexts.of("noticeBody"),
                    agencies.byCode(office(batch)).phone(),
                    DemoTexts.of("noticeAddress"),
                    references(batch),
                    Map.of()));
            for (DemoCase played : batch) {
                if (played.shop().outcome() == DemoOutcome.OBJECTED) {
                    NoticeItemView item = notices.notice(notice).orElseThrow().items().stream()
                            .filter(one -> one.signName().equals(played.shop().get("sign_name")))
                            .findFirst()
                            .orElseThrow();
                    objections.object(
                            notice,
                            new ObjectionInput(
                                    item.seq(),
                                    ObjectionChannel.ONLINE,
                                    DemoTexts.of("objection"),
                                    DemoTexts.of("objector"),
                                    DemoTexts.of("objectorPhone"),
                                    null));
                }
            }
        });
    }

    private void name(List<DemoCase> batch) throws Exception {
        List<String> numbers = confer(batch);
        for (int i = 0; i < numbers.size(); i++) {
            String number = numbers.get(i);
            office(
                    batch,
                    -25,
                    () -> plaques.handOver(
                            number,
                            new PlaqueHandOverInput(day(batch, -25), DemoTexts.of("receiver")),
                            "hand-over.jpg",
                            DemoPicture.photo(number)));
            states.play(batch.get(i), number);
        }
    }

    /**
     * Drafts the naming of a batch and takes it through the signing chain; returns the numbers of its titles. A batch
     * with a title that is cancelled later is signed twice, so that there are void titles too.
     */
    private List<String> confer(List<DemoCase> batch) throws Exception {
        String drafted = actors.actAs(
                Role.HANDLER,
                actors.accountIn(Role.HANDLER, office(batch), 0),
                before(batch, -17, 9),
                () -> drafting.draft(new DocumentDraftInput(
                        OfficialDocumentCodes.NAMING, DemoTexts.of("act"), null, null, null, references(batch), null)));
        int daysAgo = batch.getFirst().shop().posted() - 17;
        List<String> numbers = signing.sign(office(batch), drafted, daysAgo);
        return batch.stream().anyMatch(played -> played.shop().outcome() == DemoOutcome.TITLE_CANCELLED)
                ? signing.signAgain(office(batch), drafted, daysAgo)
                : numbers;
    }
}
