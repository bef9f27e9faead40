package fangxin.naming;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import fangxin.Unknown;
import fangxin.Wording;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
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
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where official papers go through the signing chain 承办—审核—签发, and take effect. */
@Stateless
public class ActDesk {
    @Inject
    Acts acts;
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
    Counters counters;
    @Inject
    FileStore files;
    @Inject
    Mailings mailings;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /**
     * What a signer enters from the signed paper.
     *
     * @param leaveOut subjects that stay out of the batch for now
     */
    public record Signing(String documentNumber, LocalDate documentDate, Set<String> leaveOut, String remark) { }

    /** A candidacy of a round that could be named, with what stands in its way. */
    public record Nameable(String reference, String registeredName, String signName, String address,
            List<Violation> obstacles) implements Serializable {
        public boolean clean() {
            return obstacles.isEmpty();
        }
    }

    public record RoundChoice(String id, Wording title, int waiting) { }

    /** The rounds in which this handler may draft a naming. */
    @RolesAllowed(Roles.HANDLER)
    public List<RoundChoice> rounds() {
        Actor actor = signedIn.actor();
        return rounds.all().stream().filter(round -> actor.holds(Role.HANDLER, round.owner()))
                .map(round -> new RoundChoice(round.id(), round.title(),
                        candidacies.inRoundAt(round.id(), Stage.ON_NOTICE).size()))
                .filter(choice -> choice.waiting() > 0).toList();
    }

    /** What of a round is on notice and in no other act under way. */
    @RolesAllowed(Roles.HANDLER)
    public List<Nameable> nameable(String round) {
        Round of = rounds.byId(round);
        requirePost(Role.HANDLER, of.owner());
        List<Candidacy> found = new ArrayList<>(candidacies.inRoundAt(round, Stage.ON_NOTICE));
        found.addAll(candidacies.inRoundAt(round, Stage.OBJECTED));
        return found.stream().filter(c -> acts.underWayWith(c.reference()).isEmpty())
                .flatMap(c -> notices.itemOf(c.reference()).stream())
                .map(this::subject).toList();
    }

    /** What a handler who drafts a paper begins with. */
    public record Blank(Wording about, String subject, List<Nameable> items) implements Serializable { }

    @RolesAllowed(Roles.HANDLER)
    public Blank blankNaming(String round) {
        Round of = rounds.byId(round);
        return new Blank(of.title(), Letters.say(Locale.CHINESE, "naming.act.subject.NAMING", of.title().zh()),
                nameable(round));
    }

    /** A draft on one title. */
    @RolesAllowed(Roles.HANDLER)
    public Blank blank(Act.Kind kind, String number) {
        Title title = titles.byNumber(number);
        requirePost(Role.HANDLER, title.owner());
        return new Blank(null, Letters.say(Locale.CHINESE, "naming.act.subject." + kind, title.signName()),
                List.of(subject(title)));
    }

    /** A draft that was sent back, with what may be in it. */
    @RolesAllowed(Roles.HANDLER)
    public Blank blankAgain(String id) {
        Act act = seen(id);
        List<Nameable> items = new ArrayList<>();
        if (act.kind() == Act.Kind.NAMING) {
            act.items().forEach(item -> items.add(subject(notices.itemOf(item.subject()).orElseThrow())));
            notices.itemOf(act.items().getFirst().subject()).map(item -> item.candidacy().round().id())
                    .map(this::nameable).ifPresent(items::addAll);
        } else {
            act.items().forEach(item -> items.add(subject(titles.byNumber(item.subject()))));
        }
        return new Blank(null, act.subject(), items);
    }

    private Nameable subject(NoticeItem item) {
        return new Nameable(item.candidacy().reference(), item.registeredName(), item.signName(), item.address(),
                obstacles(item));
    }

    private static Nameable subject(Title title) {
        return new Nameable(title.number(), title.registeredName(), title.signName(), title.address(), List.of());
    }

    /** Drafts an act; answers with its id. */
    @RolesAllowed(Roles.HANDLER)
    public String draft(Drafting asked) {
        Drafting drafting = asked.checked();
        List<Round> concerned = roundsOf(drafting);
        String owner = concerned.getFirst().owner();
        requirePost(Role.HANDLER, owner);
        requireFree(drafting, null);
        int signers = concerned.stream().mapToInt(round -> round.terms().signers()).max().orElse(3);
        Taken by = new Taken(signedIn.actor(), moments.now());
        Act act = new Act(drafting.kind(), owner, signers, drafting, distinct(drafting), by);
        acts.add(act);
        tellNext(act, by);
        return act.id();
    }

    /** Writes an act anew that was sent back. */
    @RolesAllowed(Roles.HANDLER)
    public void redraft(String id, Drafting asked) {
        Act act = seen(id);
        Drafting drafting = new Drafting(act.kind(), asked.subject(), asked.reason(), asked.vetoChecked(),
                asked.documentNumber(), asked.documentDate(), asked.subjects()).checked();
        if (!roundsOf(drafting).getFirst().owner().equals(act.owner())) {
            throw RuleViolation.at("subjects", "naming.act.owners");
        }
        requireFree(drafting, act);
        Taken by = new Taken(signedIn.actor(), moments.now());
        act.redraft(drafting, distinct(drafting), by);
        tellNext(act, by);
    }

    @RolesAllowed(Roles.REVIEWER)
    public void review(String id, String remark) {
        Act act = seen(id);
        Taken by = new Taken(signedIn.actor(), moments.now());
        act.review(blank(remark), by);
        tellNext(act, by);
    }

    @RolesAllowed({Roles.REVIEWER, Roles.SIGNER})
    public void sendBack(String id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.at("reason", "naming.act.sendBack");
        }
        Act act = seen(id);
        Taken by = new Taken(signedIn.actor(), moments.now());
        act.sendBack(reason.strip(), by);
        tellNext(act, by);
    }

    @RolesAllowed(Roles.HANDLER)
    public void drop(String id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.at("reason", "naming.act.sendBack");
        }
        seen(id).drop(reason.strip(), new Taken(signedIn.actor(), moments.now()));
    }

    /** Keeps the scan of the signed paper. */
    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public String attach(String id, String name, InputStream in) {
        Act act = seen(id);
        return files.store(act.id(), "SCAN", name, in, signedIn.actor().account()).id();
    }

    /** Signs an act: what it orders takes effect from the date of the paper. Answers with the titles concerned. */
    @RolesAllowed(Roles.SIGNER)
    public List<String> sign(String id, Signing signing) {
        Act act = seen(id);
        Taken by = new Taken(signedIn.actor(), moments.now());
        act.sign(signing.documentNumber(), signing.documentDate(), blank(signing.remark()), by);
        Set<String> leaveOut = signing.leaveOut() == null ? Set.of() : signing.leaveOut();
        act.items().stream().filter(item -> leaveOut.contains(item.subject())).forEach(ActItem::leaveOut);
        List<ActItem> signed = act.items().stream().filter(item -> !item.leftOut()).toList();
        if (signed.isEmpty()) {
            throw RuleViolation.at("leaveOut", "naming.act.empty");
        }
        return act.kind() == Act.Kind.NAMING ? name(act, signed, by) : change(act, signed, by);
    }

    /** The same with the scan of the signed paper: both are kept, or neither. */
    @RolesAllowed(Roles.SIGNER)
    public List<String> sign(String id, Signing signing, String scanName, InputStream scan) {
        List<String> titles = sign(id, signing);
        attach(id, scanName, scan);
        return titles;
    }

    private List<String> name(Act act, List<ActItem> signed, Taken by) {
        List<NoticeItem> items = signed.stream().map(item -> notices.itemOf(item.subject())
                .orElseThrow(() -> new Unknown(item.subject()))).toList();
        List<Violation> faults = items.stream().flatMap(item -> obstacles(item).stream()).toList();
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        items.stream().filter(item -> !act.documentDate().isAfter(item.notice().lastDay())).findFirst()
                .ifPresent(item -> {
                    throw RuleViolation.at("documentDate", "naming.act.beforeEnd", item.notice().lastDay());
                });
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < signed.size(); i++) {
            Title title = confer(act, items.get(i), by);
            signed.get(i).named(title);
            numbers.add(title.number());
        }
        return numbers;
    }

    private Title confer(Act act, NoticeItem item, Taken by) {
        Candidacy candidacy = item.candidacy();
        candidacy.take(Step.NAME, Taking.by(by.actor(), by.moment()).because(act.documentNumber()));
        Title title = new Title(nextNumber(candidacy, act.documentDate().getYear()), item, act,
                photoOf(candidacy), by);
        titles.add(title);
        mailings.toMerchant(candidacy.merchant().id(), by.moment().today(), "naming.letter.named",
                "named/" + title.number(), title.signName(), title.wording().zh(), title.number(),
                title.validUntil(), Settings.baseUrl() + "/units/" + title.number());
        return title;
    }

    private CertificateNumber nextNumber(Candidacy candidacy, int year) {
        String series = "title/%s/%d/%s/%s".formatted(candidacy.office(), year, candidacy.round().level(),
                CertificateNumber.kindCode(candidacy.kind()));
        return CertificateNumber.issue(candidacy.office(), year, candidacy.round().level(), candidacy.kind(),
                counters.next(series));
    }

    /** The newest picture of the shop front: that one the public sees. */
    private String photoOf(Candidacy candidacy) {
        return files.of(candidacy.reference(), "front").stream().filter(file -> file.type().startsWith("image/"))
                .max(Comparator.comparing(StoredFile::storedAt)).map(StoredFile::id).orElse(null);
    }

    private List<String> change(Act act, List<ActItem> signed, Taken by) {
        for (ActItem item : signed) {
            Title title = titles.byNumber(item.subject());
            switch (act.kind()) {
                case SUSPENSION -> title.suspend(act, by);
                case LIFTING -> title.lift(act, by);
                default -> title.revoke(act, by);
            }
            mailings.toMerchant(title.merchant(), by.moment().today(), "naming.letter." + act.kind(),
                    act.kind() + "/" + act.id() + "/" + title.number(), title.signName(), title.number(),
                    act.documentNumber(), act.reason());
        }
        return signed.stream().map(ActItem::subject).toList();
    }

    /** The acts of this person's offices, those under way first. */
    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public List<ActView> acts() {
        Actor actor = signedIn.actor();
        return acts.ofOwners(NamingDesk.offices(actor), 200).stream().map(act -> view(act, actor)).toList();
    }

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR})
    public ActView act(String id) {
        return view(seen(id), signedIn.actor());
    }

    /** Signs the act under way that has this candidacy in it. */
    @RolesAllowed(Roles.SIGNER)
    public void signWith(String reference, Signing signing) {
        Actor actor = signedIn.actor();
        candidacies.byReference(reference).requireSeenBy(actor);
        sign(acts.underWayWith(reference).filter(act -> act.seenBy(actor))
                .orElseThrow(() -> new RuleViolation("naming.act.none")).id(), signing);
    }

    /** The act under way that has a candidacy in it. */
    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public Optional<ActView> underWayWith(String subject) {
        Actor actor = signedIn.actor();
        return acts.underWayWith(subject).filter(act -> act.seenBy(actor)).map(act -> view(act, actor));
    }

    private ActView view(Act act, Actor actor) {
        return new ActView(act.id(), act.kind(), act.owner(),
                organs.find(act.owner()).map(Organ::name).orElse(new Wording(act.owner(), act.owner())),
                act.signers(), act.subject(), act.reason(), act.vetoChecked(), act.documentNumber(),
                act.documentDate(), act.state(), act.state().next().orElse(null), act.waitsFor(actor),
                act.draftedAt(), act.signedAt(),
                act.links().stream().map(l -> new ActView.Link(l.role(), l.verdict(), l.account(), l.actorName(),
                        l.deputyFor(), l.remark(), l.at())).toList(),
                act.items().stream().map(item -> view(act, item)).toList(),
                files.of(act.id()).stream().map(StoredFile::id).toList());
    }

    private ActView.Item view(Act act, ActItem item) {
        boolean over = act.state() == Act.State.SIGNED || act.state() == Act.State.DROPPED;
        if (act.kind() == Act.Kind.NAMING) {
            NoticeItem of = notices.itemOf(item.subject()).orElseThrow(() -> new Unknown(item.subject()));
            return new ActView.Item(item.seq(), item.subject(), of.registeredName(), of.signName(), of.address(),
                    over ? List.of() : obstacles(of), item.leftOut(), item.title());
        }
        Title of = titles.byNumber(item.subject());
        return new ActView.Item(item.seq(), item.subject(), of.registeredName(), of.signName(), of.address(),
                List.of(), item.leftOut(), of.number());
    }

    private List<Violation> obstacles(NoticeItem item) {
        return item.obstacles(objections.openOn(item).size(), moments.now());
    }

    /** The rounds that the subjects of an act belong to; all must have one owner. */
    private List<Round> roundsOf(Drafting drafting) {
        List<Round> found = drafting.subjects().stream().map(subject -> drafting.kind() == Act.Kind.NAMING
                ? notices.itemOf(subject).orElseThrow(() -> new Unknown(subject)).candidacy().round()
                : rounds.byId(titles.byNumber(subject).round())).distinct().toList();
        if (found.stream().map(Round::owner).distinct().count() > 1) {
            throw RuleViolation.at("subjects", "naming.act.owners");
        }
        return found;
    }

    private void requireFree(Drafting drafting, Act but) {
        drafting.subjects().forEach(subject -> acts.underWayWith(subject).filter(act -> act != but)
                .ifPresent(act -> {
                    throw RuleViolation.at("subjects", "naming.act.elsewhere", subject, act.subject());
                }));
    }

    private static List<String> distinct(Drafting drafting) {
        return List.copyOf(new java.util.TreeSet<>(new HashSet<>(drafting.subjects())));
    }

    private void requirePost(Role role, String owner) {
        if (!signedIn.actor().holds(role, owner)) {
            throw new Unknown(owner);
        }
    }

    private Act seen(String id) {
        Act act = acts.byId(id);
        act.requireSeenBy(signedIn.actor());
        return act;
    }

    private void tellNext(Act act, Taken by) {
        act.state().next().ifPresent(role -> mailings.toHolders(role, act.owner(), by.moment().today(),
                "naming.letter.act", "act/" + act.id() + "/" + act.links().size(), act.subject(),
                Settings.baseUrl() + "/work/act?id=" + act.id()));
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
