package fangxin.naming.objection;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeItem;
import fangxin.naming.notice.NoticeRepository;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.notice.PublicFormToken;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.round.ApplicationRound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Service boundary for objections (异议) to a notice: anyone objects and reads the state by the receipt; officers record,
 * dismiss and sustain them, add scans and read identities, which is logged; staff and auditors read and count them.
 */
@Stateless
public class ObjectionService {
    /** Scanned letter of an objection. */
    public record ObjectionLetter(
            @NotNull String id, @NotNull String name) {}

    /** Fired when an officer has read who objected, for the auditor's journal. */
    public record ObjectorRead(String reference, String receipt, String reason) {}

    private static final int MOST = 500;

    @Inject
    Event<ObjectorRead> objectorRead;

    @Inject
    NoticeRepository notices;

    @Inject
    ObjectionRepository objections;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    @Inject
    AccountNotifier mailings;

    @Inject
    ObjectionReceipts receipts;

    @Inject
    ObjectionPresenter presenter;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Records an objection that any person makes online. Returns the receipt. */
    @PermitAll
    public ObjectionReceipt object(String notice, ObjectionInput asked) {
        BusinessMoment now = businessClock.now();
        ObjectionInput objecting = new ObjectionInput(
                        asked.item(),
                        ObjectionChannel.ONLINE,
                        asked.statement(),
                        asked.name(),
                        asked.contact(),
                        now.today())
                .checked();
        candidacies.findForUpdate(notices.referenceOf(notice, objecting.item()));
        NoticeItem item = notices.published(notice)
                .orElseThrow(() -> new NotFound(notice))
                .item(objecting.item());
        return ObjectionReceipt.of(
                enter(item, objecting, now.today(), null, StepContext.by(ObjectionInput.PUBLIC, now)));
    }

    /**
     * Objects by the public form: content sent twice gets the receipt of the first, other content is another
     * objection.
     */
    @PermitAll
    public ObjectionReceipt object(String notice, ObjectionInput asked, PublicFormToken token) {
        if (asked.item() > 0) {
            candidacies.findForUpdate(notices.referenceOf(notice, asked.item()));
        }
        String sent = token.naming(String.valueOf(asked.item()), asked.statement(), asked.name(), asked.contact());
        return objections.byForm(sent).map(ObjectionReceipt::of).orElseGet(() -> {
            ObjectionReceipt receipt = object(notice, asked);
            objections.byReceipt(receipt.receipt()).cameBy(sent);
            return receipt;
        });
    }

    /** Objects to a candidacy that is on public notice. */
    @PermitAll
    public ObjectionReceipt objectTo(String reference, ObjectionInput asked) {
        candidacies.findForUpdate(reference);
        NoticeItem item = notices.newestItemOf(reference);
        return object(
                item.notice().id(),
                new ObjectionInput(
                        item.seq(), ObjectionChannel.ONLINE, asked.statement(), asked.name(), asked.contact(), null));
    }

    /** Records an objection received by letter, phone or visit; the day of receipt decides whether it is in time. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ObjectionReceipt enter(String reference, ObjectionInput asked) {
        ObjectionInput objecting = asked.checked();
        candidacies.findForUpdate(reference);
        NoticeItem item = notices.newestItemOf(reference);
        Actor actor = OfficeOwnership.require(currentUser.actor(), item);
        BusinessMoment now = businessClock.now();
        LocalDate received = objecting.receivedOn() == null ? now.today() : objecting.receivedOn();
        if (received.isAfter(now.today())
                || received.isBefore(
                        item.notice().postedAt().atZone(ApplicationClock.CHINA).toLocalDate())) {
            throw RuleViolation.at("receivedOn", "naming.objection.received");
        }
        StepContext taking = StepContext.by(actor, now).onBehalfOf(Messages.message(Locale.CHINESE, "naming.objector"));
        return ObjectionReceipt.of(enter(item, objecting, received, actor.account(), taking));
    }

    private Objection enter(
            NoticeItem item, ObjectionInput objecting, LocalDate received, String enteredBy, StepContext taking) {
        Objection objection =
                new Objection(receipts.next(taking.moment()), item, objecting, received, enteredBy, taking.moment());
        item.candidacy().take(Step.OBJECT, taking);
        objections.add(objection);
        if (objecting.isNamed() || objecting.isReachable()) {
            objections.add(new SealedObjector(objection.receipt(), objecting.identity()));
        }
        ApplicationRound round = item.notice().round();
        mailings.toHoldersAbout(
                item.candidacy().merchant().id(),
                Role.COUNTY_OFFICE,
                round.owner(),
                taking.moment().today(),
                "naming.letter.objection",
                "objection/" + objection.receipt(),
                item.signName(),
                taking.moment().stated(item.candidacy().dueOn()),
                Settings.baseUrl() + "/work/objections");
        return objection;
    }

    /** Records an objection received by letter and stores the scan of the letter, in one transaction. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ObjectionReceipt enter(String reference, ObjectionInput asked, String scanName, InputStream scan) {
        ObjectionReceipt receipt = enter(reference, asked);
        attach(receipt.receipt(), scanName, scan);
        return receipt;
    }

    /** Stores the scan of a letter with its objection. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public String attach(String receipt, String name, InputStream in) {
        Objection objection = objections.byReceipt(receipt);
        Actor actor = OfficeOwnership.require(currentUser.actor(), objection.item());
        return files.store(objection.receipt(), "LETTER", name, in, actor.account())
                .id();
    }

    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public List<ObjectionLetter> scans(String receipt) {
        objection(receipt);
        return files.of(receipt).stream()
                .map(file -> new ObjectionLetter(file.id(), file.name()))
                .toList();
    }

    @PermitAll
    public ObjectionReceipt receipt(String receipt) {
        return receipts.find(receipt);
    }

    /** Returns the objections to the notices of the officer's offices, open ones first. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public List<ObjectionView> objections() {
        return objections(ObjectionFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns a part of the objections to the notices of the officer's offices. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public List<ObjectionView> objections(ObjectionFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return presenter.views(objections.ofOwners(
                OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()), slice));
    }

    /** Returns the number of the objections to the notices of the officer's offices. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public long count(ObjectionFilter filter) {
        Actor actor = currentUser.actor();
        return objections.countOfOwners(
                OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()));
    }

    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public ObjectionView objection(String receipt) {
        return presenter.view(readable(receipt));
    }

    /** Returns the reason of the last day for the decision on an open objection; not found once it is decided. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public DeadlineReason deadline(String receipt) {
        Objection objection = readable(receipt);
        if (!objection.isOpen()) {
            throw new NotFound(receipt);
        }
        return ObjectionPresenter.reason(
                objection.enteredAt(), objection.item().notice().round(), businessClock.now());
    }

    private Objection readable(String receipt) {
        Objection objection = objections.byReceipt(receipt);
        Actor actor = currentUser.actor();
        if (!OfficeOwnership.offices(actor, agencies)
                        .contains(objection.item().notice().round().owner())
                || !OfficeOwnership.isShown(actor, objection.item())) {
            throw new NotFound(receipt);
        }
        return objection;
    }

    /** Returns the objections to a candidacy's newest notice that wait for a decision. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<ObjectionView> openObjections(String reference) {
        NoticeItem item = notices.newestItemOf(reference);
        OfficeOwnership.require(currentUser.actor(), item);
        item.candidacy().requireOpen(Step.DISMISS);
        return presenter.views(objections.openOn(item));
    }

    /** Returns the identity of the objector. Each access is recorded with its reason. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ObjectorIdentity revealObjector(String receipt, ObjectorAccessInput input) {
        Objection objection = objections.byReceipt(receipt);
        Actor actor = OfficeOwnership.require(currentUser.actor(), objection.item());
        String reason = Constraints.check(input).reason();
        SealedObjector objector =
                objections.objectorOf(receipt).orElseThrow(() -> new RuleViolation("naming.objector.none"));
        objections.note(new ObjectorAccessLog(receipt, reason, new ActionStamp(actor, businessClock.now())));
        objectorRead.fire(new ObjectorRead(objection.item().candidacy().reference(), receipt, reason));
        return objector.open();
    }

    /** Decides that an objection has no ground: its item continues once no other objection to it is open. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void dismiss(String receipt, ObjectionAnswerInput input) {
        candidacies.findForUpdate(objections.referenceOf(receipt));
        Objection objection = objections.byReceipt(receipt);
        NoticeItem item = objection.item();
        Actor actor = OfficeOwnership.require(currentUser.actor(), item);
        String answer = Constraints.check(input).answer();
        BusinessMoment now = businessClock.now();
        objection.decide(ObjectionState.DISMISSED, answer, actor, now);
        boolean others = objections.openOn(item).stream().anyMatch(other -> other != objection);
        item.candidacy()
                .take(
                        Step.DISMISS,
                        others ? Stage.OBJECTED : Stage.ON_NOTICE,
                        StepContext.by(actor, now).because(answer));
        answerTo(objection);
    }

    /** Decides that an objection is right: the candidacy is refused, and its other open objections are moot. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void sustain(String receipt, ObjectionAnswerInput input) {
        candidacies.findForUpdate(objections.referenceOf(receipt));
        Objection objection = objections.byReceipt(receipt);
        NoticeItem item = objection.item();
        Actor actor = OfficeOwnership.require(currentUser.actor(), item);
        String answer = Constraints.check(input).answer();
        BusinessMoment now = businessClock.now();
        objection.decide(ObjectionState.SUSTAINED, answer, actor, now);
        item.candidacy().take(Step.SUSTAIN, StepContext.by(actor, now).because(answer));
        answerTo(objection);
        objections.openOn(item).stream().filter(other -> other != objection).forEach(other -> {
            other.decide(ObjectionState.MOOT, Messages.message(Locale.CHINESE, "naming.objection.moot"), actor, now);
            answerTo(other);
        });
        mailings.toMerchant(
                item.candidacy().merchant().id(),
                now.today(),
                "naming.letter.sustained",
                "sustained/" + receipt,
                item.signName(),
                now.stated(item.candidacy().dueOn()));
    }

    private void answerTo(Objection objection) {
        objections
                .objectorOf(objection.receipt())
                .map(SealedObjector::open)
                .flatMap(ObjectionReplyRule::recipient)
                .ifPresent(contact -> mailings.to(
                        contact,
                        "naming.letter.answer." + objection.state(),
                        "answer/" + objection.receipt(),
                        objection.item().signName(),
                        objection.receipt(),
                        objection.answer()));
    }
}
