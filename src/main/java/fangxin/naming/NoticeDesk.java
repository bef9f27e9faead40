package fangxin.naming;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.Wording;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Taking;
import fangxin.identity.Actor;
import fangxin.identity.Mailings;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.message.Letters;
import fangxin.platform.Counters;
import fangxin.platform.Settings;
import fangxin.round.Round;
import fangxin.round.Rounds;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where an office puts candidacies to the public (公示), and where anybody reads it. */
@Stateless
public class NoticeDesk {
    /** A candidacy that has passed, as an office may take it into a notice. */
    public record Ready(String reference, String registeredName, String signName, String address, String reason,
            String promises) implements Serializable { }

    /** A round of the officer's office, with the number of candidacies that wait to be posted. */
    public record RoundChoice(String id, Wording title, String owner, int ready) { }

    /** What an officer who posts a notice begins with. */
    public record Blank(String round, Wording roundTitle, List<Ready> ready, String title, String body, String phone,
            String address, LocalDate lastDay) { }

    @Inject
    Notices notices;
    @Inject
    Candidacies candidacies;
    @Inject
    Rounds rounds;
    @Inject
    Organs organs;
    @Inject
    GroundsDraft grounds;
    @Inject
    Mailings mailings;
    @Inject
    Counters counters;
    @Inject
    NoticeBoard board;
    @Inject
    SignedIn signedIn;
    @Inject
    NoticeNumbers numbers;
    @Inject
    Moments moments;

    @RolesAllowed(Roles.COUNTY_OFFICE)
    public List<RoundChoice> rounds() {
        Actor actor = signedIn.actor();
        Map<String, Long> passed = candidacies.countAt(Stage.PASSED);
        return rounds.all().stream().filter(round -> actor.holds(Role.COUNTY_OFFICE, round.owner()))
                .map(round -> new RoundChoice(round.id(), round.title(), round.owner(),
                        passed.getOrDefault(round.id(), 0L).intValue()))
                .filter(choice -> choice.ready() > 0).toList();
    }

    /** What of a round has passed and waits to be posted, with the drafted reasons. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public List<Ready> ready(String round) {
        Owning.require(signedIn.actor(), rounds.byId(round));
        List<Candidacy> passed = candidacies.inRoundAt(round, Stage.PASSED);
        Map<String, Grounds> reasons = grounds.of(passed);
        return passed.stream().map(candidacy -> {
            Grounds drafted = reasons.get(candidacy.reference());
            NoticeItem item = new NoticeItem(null, 0, candidacy, drafted);
            return new Ready(candidacy.reference(), item.registeredName(), item.signName(), item.address(),
                    drafted.reason(), drafted.promises());
        }).toList();
    }

    /** A notice to begin with, for a round or for the round of a candidacy. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public Blank blank(String roundId, String reference) {
        Round round = roundId == null ? candidacies.byReference(reference).round() : rounds.byId(roundId);
        Owning.require(signedIn.actor(), round);
        Organ office = organs.byCode(round.owner());
        LocalDate lastDay = moments.now().end(round.limit("NOTICE"));
        PublicNotice before = notices.ofOwners(List.of(round.owner())).stream().findFirst().orElse(null);
        return new Blank(round.id(), round.title(), ready(round.id()),
                Letters.say(Locale.CHINESE, "naming.notice.title.draft", round.title().zh()),
                Letters.say(Locale.CHINESE, "naming.notice.body.draft", round.terms().document(),
                        moments.now().stated(lastDay)),
                office.phone(), before == null ? "" : before.address(), lastDay);
    }

    /** Posts a batch. Answers with the id of the notice. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public String post(Posting asked) {
        Posting posting = asked.checked();
        Round round = rounds.byId(posting.round());
        Actor actor = Owning.require(signedIn.actor(), round);
        Moment now = moments.now();
        candidacies.hold(posting.candidacies());
        String series = round.owner() + "-" + now.today().getYear();
        long count = counters.next("notice/" + series);
        String number = posting.number() == null || posting.number().isBlank()
                ? numbers.next(round.owner(), now.today()).orElseGet(() -> Letters.say(Locale.CHINESE,
                        "naming.notice.number", String.valueOf(now.today().getYear()), count))
                : posting.number().strip();
        PublicNotice notice =
                new PublicNotice("%s-%03d".formatted(series, count), round, posting.numbered(number), now);
        for (String reference : posting.candidacies()) {
            Candidacy candidacy = candidacies.byReference(reference);
            Grounds drafted = grounds.of(candidacy);
            notice.post(candidacy, new Grounds(drafted.grade(), posting.reasonFor(reference, drafted.reason()),
                    drafted.promises()), Taking.by(actor, now));
            mailings.toMerchant(candidacy.merchant().id(), now.today(), "naming.letter.posted",
                    "posted/" + notice.id() + "/" + reference, notice.items().getLast().signName(),
                    now.stated(notice.lastDay()), Settings.baseUrl() + "/notices/" + notice.id());
        }
        notices.add(notice);
        return notice.id();
    }

    /** Corrects what was published; {@code item} is null where it concerns the notice itself. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public void correct(String id, Integer item, Correction.Field field, String after, String reason) {
        if (item != null) {
            candidacies.held(notices.referenceOf(id, item));
        }
        PublicNotice notice = notices.byId(id);
        Actor actor = Owning.require(signedIn.actor(), notice.round());
        Required.text("reason", reason, 500);
        if (!field.byHand()) {
            throw RuleViolation.at("field", "naming.correction.calendar");
        }
        if (field != Correction.Field.PROMISES) {
            Required.text("after", after, field.length());
        }
        if (field.ofItem() && item == null) {
            throw RuleViolation.at("item", "naming.correction.item");
        }
        notice.correct(field, field.ofItem() ? notice.item(item) : null, after == null ? "" : after.strip(),
                reason.strip(), Taking.by(actor, moments.now()));
    }

    /** The notices of the officer's offices. */
    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR})
    public List<NoticeView> ownNotices() {
        return board.notices(notices.ofOwners(Owning.offices(signedIn.actor())));
    }

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public NoticeView ownNotice(String id) {
        PublicNotice notice = notices.byId(id);
        if (!Owning.offices(signedIn.actor()).contains(notice.round().owner())) {
            throw new Unknown(id);
        }
        return board.view(notice);
    }

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public boolean mayCorrect(String id) {
        return signedIn.actor().holds(Role.COUNTY_OFFICE, notices.byId(id).round().owner());
    }

    @PermitAll
    public Optional<NoticeView> notice(String id) {
        return notices.find(id).map(board::view);
    }

    @PermitAll
    public List<NoticeView> openNotices() {
        return board.notices(notices.open(moments.now().today()));
    }

    @PermitAll
    public List<NoticeView> newestNotices(int first, int count) {
        return board.notices(notices.newest(first, count));
    }

    @PermitAll
    public long noticeCount() {
        return notices.count();
    }
}
