package fangxin.commitment.objection;

import fangxin.commitment.pledge.Commitment;
import fangxin.commitment.pledge.ObjectedCommitments;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.PublicFormToken;
import fangxin.naming.objection.ObjectionAnswerInput;
import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.naming.objection.ObjectionReceipts;
import fangxin.naming.objection.ObjectionState;
import fangxin.naming.objection.ObjectorAccessInput;
import fangxin.naming.objection.ObjectorIdentity;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Service boundary for objections (异议) to pledges in their public period: anyone reads such a pledge and objects;
 * officers record, list, read, dismiss and sustain objections, and read the objector's identity with a reason, which is
 * logged.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class CommitmentObjectionService {
    /**
     * Pledge to which anyone can object.
     *
     * @param promises    guarantees and promises, one a line
     * @param publicUntil last day of the public period
     */
    public record OpenPledge(
            String number,
            String signName,
            String registeredName,
            String address,
            LocalizedText promises,
            LocalDate publicUntil)
            implements Serializable {}

    /** Event that an officer has read the identity of an objector, for the audit log. */
    public record CommitmentObjectorRead(String commitment, String receipt, String reason) {}

    private static final int MOST = 500;

    @Inject
    Event<CommitmentObjectorRead> objectorRead;

    @Inject
    CommitmentObjectionRepository objections;

    @Inject
    ObjectedCommitments commitments;

    @Inject
    CommitmentObjectionAnswers answers;

    @Inject
    ObjectionReceipts receipts;

    @Inject
    AccountNotifier mailings;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the pledge to which the public form objects; empty outside its public period. */
    @PermitAll
    public Optional<OpenPledge> pledge(String number) {
        return commitments
                .inPublicPeriod(number)
                .map(commitment -> new OpenPledge(
                        commitment.number(),
                        commitment.premises().signName(),
                        commitment.merchant().name(),
                        commitment.premises().identifyingAddress(),
                        commitments.promises(commitment),
                        commitment.publicUntil()));
    }

    /** Files an objection that anyone makes online; returns the receipt. */
    @PermitAll
    public ObjectionReceipt object(String number, ObjectionInput asked) {
        return receiptOf(objectOnline(number, asked));
    }

    /**
     * Objects by the public form: content sent twice gets the receipt of the first, other content is another objection.
     */
    @PermitAll
    public ObjectionReceipt object(String number, ObjectionInput asked, PublicFormToken token) {
        commitments.inPublicPeriod(number).map(Commitment::number).ifPresent(commitments::findForUpdate);
        String sent = token.naming(number, asked.statement(), asked.name(), asked.contact());
        return objections
                .byForm(sent)
                .map(CommitmentObjectionService::receiptOf)
                .orElseGet(() -> {
                    CommitmentObjection objection = objectOnline(number, asked);
                    objection.cameBy(sent);
                    return receiptOf(objection);
                });
    }

    private CommitmentObjection objectOnline(String number, ObjectionInput asked) {
        BusinessMoment now = businessClock.now();
        ObjectionInput objecting = new ObjectionInput(
                        0, ObjectionChannel.ONLINE, asked.statement(), asked.name(), asked.contact(), now.today())
                .checkedWithoutItem();
        if (commitments.inPublicPeriod(number).isEmpty()) {
            throw new NotFound(String.valueOf(number));
        }
        return enter(number, objecting, now.today(), null, new ActionStamp(ObjectionInput.PUBLIC, now));
    }

    /** Records an objection that came by letter, phone or visit; the day it came decides whether it is in time. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ObjectionReceipt enter(String number, ObjectionInput asked) {
        ObjectionInput objecting = asked.checkedWithoutItem();
        if (objecting.channel() == null || objecting.channel() == ObjectionChannel.ONLINE) {
            throw RuleViolation.at("channel", "pledge.objection.channel");
        }
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        Commitment commitment = commitments.findForUpdate(number);
        commitments.requireOffice(actor, commitment);
        LocalDate received = objecting.receivedOn() == null ? now.today() : objecting.receivedOn();
        return receiptOf(enter(number, objecting, received, actor.account(), new ActionStamp(actor, now)));
    }

    private CommitmentObjection enter(
            String number, ObjectionInput objecting, LocalDate received, String enteredBy, ActionStamp by) {
        Commitment commitment = commitments.findForUpdate(number);
        CommitmentObjection objection = new CommitmentObjection(
                receipts.next(by.moment()), commitment, objecting, received, enteredBy, by.moment());
        commitments.object(commitment, null, by);
        objections.add(objection);
        if (objecting.isNamed() || objecting.isReachable()) {
            objections.add(new SealedCommitmentObjector(objection.receipt(), objecting.identity()));
        }
        mailings.toHoldersAbout(
                commitment.merchant().id(),
                Role.COUNTY_OFFICE,
                commitment.office(),
                by.moment().today(),
                "pledge.letter.objection",
                "commitment-objection/" + objection.receipt(),
                commitment.premises().signName(),
                by.moment().stated(commitment.dueOn()),
                Settings.baseUrl() + "/work/commitment_objection?receipt=" + objection.receipt());
        return objection;
    }

    /** Returns the objections to the pledges of the officer's offices, open ones first. */
    public List<CommitmentObjectionView> objections() {
        Actor actor = currentUser.actor();
        return objections.ofOffices(commitments.readOffices(actor), new RecusalCondition(actor.away()), MOST).stream()
                .map(CommitmentObjectionService::listed)
                .toList();
    }

    /** Returns all objections to one pledge, the oldest first. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR, RoleNames.ASSOCIATION})
    public List<CommitmentObjectionView> objectionsTo(String number) {
        return objections.of(number).stream()
                .filter(objection -> mayRead(objection.commitment()))
                .map(CommitmentObjectionService::listed)
                .toList();
    }

    private boolean mayRead(Commitment commitment) {
        Actor actor = currentUser.actor();
        return commitments.readOffices(actor).contains(commitment.office())
                && !actor.isRecusedFrom(commitment.merchant().id());
    }

    /** Creates the row of a list, which states nothing about the identity. */
    private static CommitmentObjectionView listed(CommitmentObjection objection) {
        return CommitmentObjectionView.of(objection, false, List.of());
    }

    /** Finds an objection by its receipt, with the persons who have read the objector's identity. */
    public CommitmentObjectionView objection(String receipt) {
        CommitmentObjection objection = objections.byReceipt(receipt);
        commitments.requireReader(currentUser.actor(), objection.commitment());
        return view(objection);
    }

    private CommitmentObjectionView view(CommitmentObjection objection) {
        return CommitmentObjectionView.of(
                objection,
                objections.objectorOf(objection.receipt()).isPresent(),
                objections.accessesTo(objection.receipt()));
    }

    /** Returns the identity of the objector. Each access is recorded with its reason. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ObjectorIdentity revealObjector(String receipt, ObjectorAccessInput input) {
        CommitmentObjection objection = objections.byReceipt(receipt);
        Actor actor = currentUser.actor();
        commitments.requireOffice(actor, objection.commitment());
        String reason = Constraints.check(input).reason();
        SealedCommitmentObjector objector =
                objections.objectorOf(receipt).orElseThrow(() -> new RuleViolation("naming.objector.none"));
        objections.note(new CommitmentObjectorAccess(receipt, reason, new ActionStamp(actor, businessClock.now())));
        objectorRead.fire(new CommitmentObjectorRead(objection.commitment().number(), receipt, reason));
        return objector.open();
    }

    /** Decides that an objection has no ground: the public period goes on, once no other objection is open. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CommitmentObjectionView dismiss(String receipt, ObjectionAnswerInput input) {
        CommitmentObjection objection = decidable(receipt);
        String answer = Constraints.check(input).answer();
        ActionStamp by = by();
        objection.decide(ObjectionState.DISMISSED, answer, by.actor(), by.moment());
        commitments.dismiss(
                objection.commitment(), answer, !othersOpen(objection).isEmpty(), by);
        answers.send(objection);
        return view(objection);
    }

    /** Decides that an objection is justified: the pledge is refused, and its other open objections end. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CommitmentObjectionView sustain(String receipt, ObjectionAnswerInput input) {
        CommitmentObjection objection = decidable(receipt);
        String answer = Constraints.check(input).answer();
        ActionStamp by = by();
        objection.decide(ObjectionState.SUSTAINED, answer, by.actor(), by.moment());
        answers.endOthers(othersOpen(objection), by);
        commitments.sustain(objection.commitment(), answer, by);
        answers.send(objection);
        return view(objection);
    }

    /** Locks the objection after its commitment, so that two officers decide one after the other. */
    private CommitmentObjection decidable(String receipt) {
        Commitment commitment = commitments.findForUpdate(objections.commitmentOf(receipt));
        commitments.requireOffice(currentUser.actor(), commitment);
        return objections.byReceipt(receipt);
    }

    private List<CommitmentObjection> othersOpen(CommitmentObjection objection) {
        return objections.of(objection.commitment().number()).stream()
                .filter(other -> other.isOpen() && !other.receipt().equals(objection.receipt()))
                .toList();
    }

    private static ObjectionReceipt receiptOf(CommitmentObjection objection) {
        return ObjectionReceipt.ofPledge(
                objection,
                objection.commitment().number(),
                objection.commitment().premises().signName());
    }

    private ActionStamp by() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }
}
