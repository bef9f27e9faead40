package fangxin.naming;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.evidence.FileStore;
import fangxin.identity.Actor;
import fangxin.identity.Mailings;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.message.Letters;
import fangxin.platform.Clocks;
import fangxin.platform.Counters;
import fangxin.platform.Settings;
import fangxin.round.Round;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Where anybody objects to what is on notice (异议), and the office decides what is objected. */
@Stateless
public class ObjectionDesk {
    /** A letter that was kept with its objection. */
    public record Scan(String id, String name) { }

    /** Fired when an officer has read who objected, for the auditor's journal. */
    public record ObjectorRead(String reference, String receipt, String reason) { }

    @Inject
    Event<ObjectorRead> objectorRead;
    @Inject
    Notices notices;
    @Inject
    Objections objections;
    @Inject
    Candidacies candidacies;
    @Inject
    FileStore files;
    @Inject
    Mailings mailings;
    @Inject
    Counters counters;
    @Inject
    ObjectionPresenter presenter;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** Takes an objection made online, by anyone. Answers with the receipt. */
    @PermitAll
    public Receipt object(String notice, Objecting asked) {
        Moment now = moments.now();
        Objecting objecting = new Objecting(asked.item(), Objection.Channel.ONLINE, asked.words(), asked.name(),
                asked.contact(), now.today()).checked();
        candidacies.held(notices.referenceOf(notice, objecting.item()));
        NoticeItem item = notices.byId(notice).item(objecting.item());
        return Receipt.of(enter(item, objecting, now.today(), null, Taking.by(Objecting.PUBLIC, now)));
    }

    /** The same by a form of ours: the same content sent twice gets the same receipt, other content is another objection. */
    @PermitAll
    public Receipt object(String notice, Objecting asked, FormToken token) {
        if (asked.item() > 0) {
            candidacies.held(notices.referenceOf(notice, asked.item()));
        }
        String sent = token.naming(String.valueOf(asked.item()), asked.words(), asked.name(), asked.contact());
        return objections.byForm(sent).map(Receipt::of).orElseGet(() -> {
            Receipt receipt = object(notice, asked);
            objections.byReceipt(receipt.receipt()).cameBy(sent);
            return receipt;
        });
    }

    /** The same, for a candidacy that is on notice. */
    @PermitAll
    public Receipt objectTo(String reference, Objecting asked) {
        candidacies.held(reference);
        NoticeItem item = notices.newestItemOf(reference);
        return object(item.notice().id(), new Objecting(item.seq(), Objection.Channel.ONLINE, asked.words(),
                asked.name(), asked.contact(), null));
    }

    /** Writes down an objection that came by letter, phone or visit; the day it came decides whether it is in time. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public Receipt enter(String reference, Objecting asked) {
        Objecting objecting = asked.checked();
        candidacies.held(reference);
        NoticeItem item = notices.newestItemOf(reference);
        Actor actor = Owning.require(signedIn.actor(), item);
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
        mailings.toHoldersAbout(item.candidacy().merchant().id(), Role.COUNTY_OFFICE, round.owner(),
                taking.moment().today(), "naming.letter.objection",
                "objection/" + objection.receipt(), item.signName(),
                taking.moment().stated(item.candidacy().dueOn()), Settings.baseUrl() + "/work/objections");
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
        Actor actor = Owning.require(signedIn.actor(), objection.item());
        return files.store(objection.receipt(), "LETTER", name, in, actor.account()).id();
    }

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
        Actor actor = signedIn.actor();
        return presenter.views(objections.ofOwners(Owning.offices(actor), 500).stream()
                .filter(objection -> Owning.shown(actor, objection.item())).toList());
    }

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR})
    public ObjectionView objection(String receipt) {
        Objection objection = objections.byReceipt(receipt);
        Actor actor = signedIn.actor();
        if (!Owning.offices(actor).contains(objection.item().notice().round().owner())
                || !Owning.shown(actor, objection.item())) {
            throw new Unknown(receipt);
        }
        return presenter.view(objection);
    }

    /** The objections to a candidacy's newest notice that wait for a decision. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public List<ObjectionView> openObjections(String reference) {
        NoticeItem item = notices.newestItemOf(reference);
        Owning.require(signedIn.actor(), item);
        item.candidacy().requireOpen(Step.DISMISS);
        return presenter.views(objections.openOn(item));
    }

    /** Tells who objected. Each look is kept, with its reason. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public Objector.Identity revealObjector(String receipt, String reason) {
        Objection objection = objections.byReceipt(receipt);
        Actor actor = Owning.require(signedIn.actor(), objection.item());
        Required.text("reason", reason, 500);
        Objector objector = objections.objectorOf(receipt)
                .orElseThrow(() -> new RuleViolation("naming.objector.none"));
        objections.note(new ObjectorReading(receipt, reason.strip(), new Taken(actor, moments.now())));
        objectorRead.fire(new ObjectorRead(objection.item().candidacy().reference(), receipt, reason.strip()));
        return objector.open();
    }

    /** Decides that an objection has no ground: its item goes on, once no other objection holds it. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public void dismiss(String receipt, String answer) {
        candidacies.held(objections.referenceOf(receipt));
        Objection objection = objections.byReceipt(receipt);
        NoticeItem item = objection.item();
        Actor actor = Owning.require(signedIn.actor(), item);
        Required.text("answer", answer, 2000);
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
        candidacies.held(objections.referenceOf(receipt));
        Objection objection = objections.byReceipt(receipt);
        NoticeItem item = objection.item();
        Actor actor = Owning.require(signedIn.actor(), item);
        Required.text("answer", answer, 2000);
        Moment now = moments.now();
        objection.decide(Objection.State.SUSTAINED, answer.strip(), actor, now);
        item.candidacy().take(Step.SUSTAIN, Taking.by(actor, now).because(answer.strip()));
        answerTo(objection);
        objections.openOn(item).stream().filter(other -> other != objection).forEach(other -> {
            other.decide(Objection.State.MOOT, Letters.say(Locale.CHINESE, "naming.objection.moot"), actor, now);
            answerTo(other);
        });
        mailings.toMerchant(item.candidacy().merchant().id(), now.today(), "naming.letter.sustained",
                "sustained/" + receipt, item.signName(), now.stated(item.candidacy().dueOn()));
    }

    private void answerTo(Objection objection) {
        objections.objectorOf(objection.receipt()).map(Objector::open)
                .filter(identity -> Objecting.answerable(identity.contact()))
                .ifPresent(identity -> mailings.to(identity.contact(), "naming.letter.answer." + objection.state(),
                        "answer/" + objection.receipt(), objection.item().signName(), objection.receipt(),
                        objection.answer()));
    }
}
