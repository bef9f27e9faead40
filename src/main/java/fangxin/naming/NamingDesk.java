package fangxin.naming;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.Wording;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.criteria.Trade;
import fangxin.criteria.Trades;
import fangxin.evidence.FileStore;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.message.Letters;
import fangxin.platform.Clocks;
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
import java.io.InputStream;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where an office puts candidacies to the public, and decides what the public objects. */
@Stateless
public class NamingDesk {
    /** Whoever has not signed in. */
    static final Actor PUBLIC = new Actor("public", "社会公众", List.of());

    @Inject
    Notices notices;
    @Inject
    Objections objections;
    @Inject
    Titles titles;
    @Inject
    Candidacies candidacies;
    @Inject
    Rounds rounds;
    @Inject
    Organs organs;
    @Inject
    Trades trades;
    @Inject
    GroundsDraft grounds;
    @Inject
    FileStore files;
    @Inject
    Mailings mailings;
    @Inject
    Counters counters;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** A candidacy that has passed, as an office may take it into a notice. */
    public record Ready(String reference, String registeredName, String signName, String address, String reason,
            String promises) implements Serializable { }

    /** A round of the officer's office, with the number of candidacies that wait to be posted. */
    public record RoundChoice(String id, Wording title, String owner, int ready) { }

    @RolesAllowed(Roles.COUNTY_OFFICE)
    public List<RoundChoice> rounds() {
        Actor actor = signedIn.actor();
        return rounds.all().stream().filter(round -> actor.holds(Role.COUNTY_OFFICE, round.owner()))
                .map(round -> new RoundChoice(round.id(), round.title(), round.owner(),
                        candidacies.inRoundAt(round.id(), Stage.PASSED).size()))
                .filter(choice -> choice.ready() > 0).toList();
    }

    /** What of a round has passed and waits to be posted, with the drafted reasons. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public List<Ready> ready(String round) {
        requireOwner(rounds.byId(round));
        return candidacies.inRoundAt(round, Stage.PASSED).stream().map(candidacy -> {
            Grounds drafted = grounds.of(candidacy);
            NoticeItem item = new NoticeItem(null, 0, candidacy, drafted);
            return new Ready(candidacy.reference(), item.registeredName(), item.signName(), item.address(),
                    drafted.reason(), drafted.promises());
        }).toList();
    }

    /** What an officer who posts a notice begins with. */
    public record Blank(String round, Wording roundTitle, List<Ready> ready, String title, String body, String phone,
            String address, LocalDate lastDay) { }

    /** A notice to begin with, for a round or for the round of a candidacy. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public Blank blank(String roundId, String reference) {
        Round round = roundId == null ? candidacies.byReference(reference).round() : rounds.byId(roundId);
        requireOwner(round);
        Organ office = organs.byCode(round.owner());
        LocalDate lastDay = moments.now().end(round.limit("NOTICE"));
        PublicNotice before = notices.ofOwners(List.of(round.owner())).stream().findFirst().orElse(null);
        return new Blank(round.id(), round.title(), ready(round.id()),
                Letters.say(Locale.CHINESE, "naming.notice.title.draft", round.title().zh()),
                Letters.say(Locale.CHINESE, "naming.notice.body.draft", round.terms().document(), lastDay),
                office.phone(), before == null ? "" : before.address(), lastDay);
    }

    /** Posts a batch. Answers with the id of the notice. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public String post(Posting asked) {
        Posting posting = asked.checked();
        Round round = rounds.byId(posting.round());
        Actor actor = requireOwner(round);
        Moment now = moments.now();
        String series = round.owner() + "-" + now.today().getYear();
        long count = counters.next("notice/" + series);
        String number = posting.number() == null || posting.number().isBlank()
                ? Letters.say(Locale.CHINESE, "naming.notice.number", String.valueOf(now.today().getYear()), count)
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
                    notice.lastDay(), Settings.baseUrl() + "/notices/" + notice.id());
        }
        notices.add(notice);
        return notice.id();
    }

    /** Corrects what was published; {@code item} is null where it concerns the notice itself. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public void correct(String id, Integer item, Correction.Field field, String after, String reason) {
        PublicNotice notice = notices.byId(id);
        Actor actor = requireOwner(notice.round());
        requireText("reason", reason, 500);
        if (field != Correction.Field.PROMISES) {
            requireText("after", after, field.length());
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
        return notices.ofOwners(offices(signedIn.actor())).stream().map(this::view).toList();
    }

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public NoticeView ownNotice(String id) {
        PublicNotice notice = notices.byId(id);
        if (!offices(signedIn.actor()).contains(notice.round().owner())) {
            throw new Unknown(id);
        }
        return view(notice);
    }

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public boolean mayCorrect(String id) {
        return signedIn.actor().holds(Role.COUNTY_OFFICE, notices.byId(id).round().owner());
    }

    @PermitAll
    public Optional<NoticeView> notice(String id) {
        return notices.find(id).map(this::view);
    }

    @PermitAll
    public List<NoticeView> openNotices() {
        return notices.open(moments.now().today()).stream().map(this::view).toList();
    }

    @PermitAll
    public List<NoticeView> newestNotices(int first, int count) {
        return notices.newest(first, count).stream().map(this::view).toList();
    }

    @PermitAll
    public long noticeCount() {
        return notices.count();
    }

    /** Takes an objection made online, by anyone. Answers with the receipt. */
    @PermitAll
    public Receipt object(String notice, Objecting asked) {
        Moment now = moments.now();
        Objecting objecting = new Objecting(asked.item(), Objection.Channel.ONLINE, asked.words(), asked.name(),
                asked.contact(), now.today()).checked();
        NoticeItem item = notices.byId(notice).item(objecting.item());
        return Receipt.of(enter(item, objecting, now.today(), null, Taking.by(PUBLIC, now)));
    }

    /** The same by a form of ours; a form that is sent twice gets the same receipt. */
    @PermitAll
    public Receipt object(String notice, Objecting asked, FormToken token) {
        return objections.byForm(token.number()).map(Receipt::of).orElseGet(() -> {
            Receipt receipt = object(notice, asked);
            objections.byReceipt(receipt.receipt()).cameBy(token.number());
            return receipt;
        });
    }

    /** The same, for a candidacy that is on notice. */
    @PermitAll
    public Receipt objectTo(String reference, Objecting asked) {
        NoticeItem item = itemOf(reference);
        return object(item.notice().id(), new Objecting(item.seq(), Objection.Channel.ONLINE, asked.words(),
                asked.name(), asked.contact(), null));
    }

    /** Writes down an objection that came by letter, phone or visit; the day it came decides whether it is in time. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public Receipt enter(String reference, Objecting asked) {
        Objecting objecting = asked.checked();
        NoticeItem item = itemOf(reference);
        Actor actor = requireOwner(item.notice().round());
        Moment now = moments.now();
        LocalDate received = objecting.receivedOn() == null ? now.today() : objecting.receivedOn();
        if (received.isAfter(now.today())
                || received.isBefore(item.notice().postedAt().atZone(Clocks.CHINA).toLocalDate())) {
            throw RuleViolation.at("receivedOn", "naming.objection.received");
        }
        Taking taking = Taking.by(actor, now).onBehalfOf(Letters.say(Locale.CHINESE, "naming.objector"));
        return Receipt.of(enter(item, objecting, received, actor.account(), taking));
    }

    private Objection enter(NoticeItem item, Objecting objecting, LocalDate received, String enteredBy,
            Taking taking) {
        int year = taking.moment().today().getYear();
        Objection objection = new Objection(Objection.receipt(year, counters.next("objection/" + year)), item,
                objecting.channel(), objecting.words().strip(), objecting.named(), received, enteredBy,
                taking.moment());
        item.candidacy().take(Step.OBJECT, taking);
        objections.add(objection);
        if (objecting.named() || objecting.reachable()) {
            objections.add(new Objector(objection.receipt(), objecting.identity()));
        }
        Round round = item.notice().round();
        mailings.toHolders(Role.COUNTY_OFFICE, round.owner(), taking.moment().today(), "naming.letter.objection",
                "objection/" + objection.receipt(), item.signName(), item.candidacy().dueOn(),
                Settings.baseUrl() + "/work/objections");
        return objection;
    }

    /** The same with the scan of the letter: both are kept, or neither. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public Receipt enter(String reference, Objecting asked, String scanName, InputStream scan) {
        Receipt receipt = enter(reference, asked);
        attach(receipt.receipt(), scanName, scan);
        return receipt;
    }

    /** Keeps the scan of a letter with its objection. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public String attach(String receipt, String name, InputStream in) {
        Objection objection = objections.byReceipt(receipt);
        Actor actor = requireOwner(objection.item().notice().round());
        return files.store(objection.receipt(), "LETTER", name, in, actor.account()).id();
    }

    /** A letter that was kept with its objection. */
    public record Scan(String id, String name) { }

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public List<Scan> scans(String receipt) {
        objection(receipt);
        return files.of(receipt).stream().map(file -> new Scan(file.id(), file.name())).toList();
    }

    @PermitAll
    public Receipt receipt(String receipt) {
        return objections.find(normalised(receipt)).map(Receipt::of)
                .orElseThrow(() -> RuleViolation.at("receipt", "naming.receipt.unknown"));
    }

    private static String normalised(String receipt) {
        String digits = receipt == null ? "" : Normalizer.normalize(receipt, Normalizer.Form.NFKC)
               .replaceAll("[\\s\\-]", "");
        return digits.matches("\\d{17}") ? digits.substring(0, 4) + "-" + digits.substring(4, 9) + "-"
                + digits.substring(9) : "";
    }

    /** Objections to the notices of the officer's offices, open ones first. */
    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR})
    public List<ObjectionView> objections() {
        return objections.ofOwners(offices(signedIn.actor()), 500).stream().map(this::view).toList();
    }

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR})
    public ObjectionView objection(String receipt) {
        Objection objection = objections.byReceipt(receipt);
        if (!offices(signedIn.actor()).contains(objection.item().notice().round().owner())) {
            throw new Unknown(receipt);
        }
        return view(objection);
    }

    /** The objections to a candidacy's newest notice that wait for a decision. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public List<ObjectionView> openObjections(String reference) {
        NoticeItem item = itemOf(reference);
        requireOwner(item.notice().round());
        return objections.openOn(item).stream().map(this::view).toList();
    }

    /** Tells who objected. Each look is kept, with its reason. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public Objector.Identity revealObjector(String receipt, String reason) {
        Objection objection = objections.byReceipt(receipt);
        Actor actor = requireOwner(objection.item().notice().round());
        requireText("reason", reason, 500);
        Objector objector = objections.objectorOf(receipt)
                .orElseThrow(() -> new RuleViolation("naming.objector.none"));
        objections.note(new ObjectorReading(receipt, reason.strip(), new Taken(actor, moments.now())));
        return objector.open();
    }

    /** Decides that an objection has no ground: its item goes on, once no other objection holds it. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public void dismiss(String receipt, String answer) {
        Objection objection = objections.byReceipt(receipt);
        NoticeItem item = objection.item();
        Actor actor = requireOwner(item.notice().round());
        requireText("answer", answer, 2000);
        Moment now = moments.now();
        objection.decide(Objection.State.DISMISSED, answer.strip(), actor, now);
        boolean others = objections.openOn(item).stream().anyMatch(other -> other != objection);
        item.candidacy().take(Step.DISMISS, others ? Stage.OBJECTED : Stage.ON_NOTICE,
                Taking.by(actor, now).because(answer.strip()));
        answerTo(objection);
    }

    /** Decides that an objection is right: the candidacy is refused, and its other open objections are moot. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public void sustain(String receipt, String answer) {
        Objection objection = objections.byReceipt(receipt);
        NoticeItem item = objection.item();
        Actor actor = requireOwner(item.notice().round());
        requireText("answer", answer, 2000);
        Moment now = moments.now();
        objection.decide(Objection.State.SUSTAINED, answer.strip(), actor, now);
        item.candidacy().take(Step.SUSTAIN, Taking.by(actor, now).because(answer.strip()));
        answerTo(objection);
        objections.openOn(item).stream().filter(other -> other != objection).forEach(other -> {
            other.decide(Objection.State.MOOT, Letters.say(Locale.CHINESE, "naming.objection.moot"), actor, now);
            answerTo(other);
        });
        mailings.toMerchant(item.candidacy().merchant().id(), now.today(), "naming.letter.sustained",
                "sustained/" + receipt, item.signName(), item.candidacy().dueOn());
    }

    private void answerTo(Objection objection) {
        objections.objectorOf(objection.receipt()).map(Objector::open)
                .filter(identity -> Objecting.answerable(identity.contact()))
                .ifPresent(identity -> mailings.to(identity.contact(), "naming.letter.answer." + objection.state(),
                        "answer/" + objection.receipt(), objection.item().signName(), objection.receipt(),
                        objection.answer()));
    }

    /** What the naming phase has done for a candidacy. */
    @RolesAllowed({Roles.MERCHANT, Roles.STATION, Roles.COUNTY_OFFICE, Roles.EVALUATOR, Roles.AUTHORITY,
            Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.ASSOCIATION, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public NamingView of(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        Optional<NoticeItem> item = notices.itemOf(reference);
        boolean mayReadObjections = offices(actor).contains(candidacy.round().owner());
        return new NamingView(item.map(NoticeItem::notice).map(this::view).orElse(null),
                item.map(NoticeItem::seq).orElse(null),
                item.filter(i -> mayReadObjections).map(i -> objections.of(i).stream().map(this::view).toList())
                        .orElse(List.of()),
                item.map(i -> objections.openOn(i).size()).orElse(0),
                titles.ofCandidacy(reference).map(title -> TitleView.of(title, moments.now().today(), organs, trades))
                        .orElse(null));
    }

    /** The candidacy after a step, for whoever took it. */
    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public CandidacyView candidacy(String reference) {
        return CandidacyView.of(candidacies.byReference(reference), signedIn.actor());
    }

    NoticeView view(PublicNotice notice) {
        Moment now = moments.now();
        Round round = notice.round();
        Map<String, Wording> names = new HashMap<>();
        return new NoticeView(notice.id(), round.id(), round.title(), round.owner(), nameOf(round.owner(), names),
                notice.number(), notice.title(), notice.body(), notice.phone(), notice.address(), notice.postedAt(),
                notice.lastDay(), notice.open(now.today())
                        ? now.daysLeft(notice.lastDay()) : 0,
                notice.open(now.today()),
                notice.items().stream().map(item -> view(item, names)).toList(),
                notice.corrections().stream().map(c -> new NoticeView.Change(
                        c.item() == null ? null : c.item().seq(), c.item() == null ? null : c.item().signName(),
                        c.field(), c.before(), c.after(), c.reason(), c.correctedAt())).toList());
    }

    private NoticeView.Item view(NoticeItem item, Map<String, Wording> names) {
        Candidacy candidacy = item.candidacy();
        NoticeView.Outcome outcome = switch (candidacy.stage()) {
            case NAMED -> NoticeView.Outcome.NAMED;
            case ON_NOTICE, OBJECTED -> NoticeView.Outcome.PENDING;
            default -> NoticeView.Outcome.NOT_NAMED;
        };
        return new NoticeView.Item(item.seq(), item.registeredName(), item.signName(), item.address(),
                candidacy.trade(), trades.find(candidacy.trade()).map(Trade::name).orElse(new Wording("", "")),
                nameOf(candidacy.office(), names), item.grade(), item.reason(), item.promises(), outcome,
                outcome == NoticeView.Outcome.NAMED
                        ? titles.ofCandidacy(candidacy.reference()).map(Title::number).orElse(null) : null);
    }

    private ObjectionView view(Objection objection) {
        NoticeItem item = objection.item();
        return new ObjectionView(objection.receipt(), item.notice().id(), item.notice().title(), item.seq(),
                item.candidacy().reference(), item.signName(), objection.channel(), objection.words(),
                objection.named(), objections.objectorOf(objection.receipt()).isPresent(), objection.receivedOn(),
                objection.enteredAt(), objection.open() ? moments.now().calendar().end(
                        objection.enteredAt().atZone(Clocks.CHINA).toLocalDate(),
                        item.notice().round().limit("DECIDE_OBJECTION")) : null,
                objection.state(), objection.answer(), objection.decidedByName(), objection.decidedAt(),
                objections.readingsOf(objection.receipt()).stream()
                        .map(r -> new ObjectionView.Reading(r.actorName(), r.reason(), r.at())).toList());
    }

    private Wording nameOf(String organ, Map<String, Wording> known) {
        return known.computeIfAbsent(organ,
                code -> organs.find(code).map(Organ::name).orElse(new Wording(code, code)));
    }

    private NoticeItem itemOf(String reference) {
        return notices.itemOf(reference).orElseThrow(() -> new Unknown(reference));
    }

    /** Only the office that owns the round acts; to others its notices' insides are unknown. */
    private Actor requireOwner(Round round) {
        Actor actor = signedIn.actor();
        if (!actor.holds(Role.COUNTY_OFFICE, round.owner())) {
            throw new Unknown(round.id());
        }
        return actor;
    }

    static List<String> offices(Actor actor) {
        return actor.posts().stream().filter(post -> switch (post.role()) {
            case COUNTY_OFFICE, HANDLER, REVIEWER, SIGNER -> true;
            default -> false;
        }).map(Actor.Post::at).distinct().toList();
    }

    private static void requireText(String field, String text, int length) {
        if (text == null || text.isBlank()) {
            throw RuleViolation.at(field, "naming.required");
        }
        if (text.length() > length) {
            throw RuleViolation.at(field, "naming.tooLong", length);
        }
    }
}
