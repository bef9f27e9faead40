package fangxin.commitment.pledge;

import fangxin.commitment.pledge.CommitmentView.PromiseChoice;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.document.table.ListSlice;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.Premises;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.PlaqueReturnPolicy;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.application.ApplicationFormRepository;
import fangxin.procedure.application.SignaturePicture;
import fangxin.supervision.proceeding.SupervisionProposals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for the holder of premises, its chain, or an officer at the counter: pledges (放心消费承诺), pledges again
 * what was returned, withdraws, renews the pledge, leaves, and lists and reads its commitments and drafts of pledges.
 */
@Stateless
@RolesAllowed({RoleNames.MERCHANT, RoleNames.COUNTY_OFFICE})
public class CommitmentService {
    /** Subject type that can pledge. */
    public record PledgeType(@NotNull String code, @NotNull LocalizedText name) implements Serializable {}

    /**
     * The initial content of a new pledge.
     *
     * @param content     the guarantees of the terms, with the promises of the last application
     * @param promises    promises that can be added
     * @param consent     line by which the holder agrees to re-checks and visits, or null
     * @param signer      who signed the last application, or null
     * @param application reference of the last application, or null
     */
    public record PledgeDraft(
            @NotNull CommitmentContent content,
            @NotNull List<PromiseChoice> promises,
            LocalizedText consent,
            String signer,
            String application)
            implements Serializable {}

    /** Event that a pledge is withdrawn, fired within the transaction. */
    public record PledgeWithdrawn(String number, ActionStamp by) {}

    @Inject
    Event<PledgeWithdrawn> withdrawn;

    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentRegister register;

    @Inject
    CommitmentTermsRepository terms;

    @Inject
    CommitmentPresenter presenter;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    ApplicationFormRepository applications;

    @Inject
    MerchantRepository merchants;

    @Inject
    TitleRepository titles;

    @Inject
    TitleRegister titleRegister;

    @Inject
    PlaqueReturnPolicy plaqueReturn;

    @Inject
    SupervisionProposals supervision;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the commitments of the caller's premises: the newest of each, or the beginning of one. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<CommitmentView> listOwn() {
        List<String> own = currentUser.actor().placesAs(Role.MERCHANT).toList();
        Map<String, List<Commitment>> all = commitments.ofMerchants(own).stream()
                .collect(Collectors.groupingBy(
                        commitment -> commitment.premises().id()));
        return own.stream()
                .flatMap(merchant -> merchants.premisesOf(merchant).stream())
                .map(premises -> newest(premises, all.getOrDefault(premises.id(), List.of())))
                .toList();
    }

    /**
     * Returns the commitments of a merchant's premises for an officer at the counter. Not found for an unknown credit
     * code.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<CommitmentView> ofCreditCode(String creditCode) {
        Actor actor = currentUser.actor();
        return Stream.ofNullable(creditCode)
                .map(String::strip)
                .filter(UnifiedSocialCreditCode::isWellFormed)
                .flatMap(code -> merchants.byCreditCode(UnifiedSocialCreditCode.of(code)).stream())
                .flatMap(merchant -> merchants.premisesOf(merchant.id()).stream())
                .filter(premises -> actor.holds(Role.COUNTY_OFFICE, premises.agency())
                        && !actor.isRecusedFrom(premises.merchant().id()))
                .map(this::newest)
                .toList();
    }

    /**
     * Returns the newest commitment for premises, or the beginning of one. A chain whose commitment for its store has
     * ended reads that one, and cannot pledge by this page again.
     */
    public CommitmentView ofPremises(String premises) {
        Premises found = requirePremises(premises);
        Actor actor = currentUser.actor();
        if (CommitmentAccess.mayPledge(actor, found, register.openFor(found))) {
            return newest(found);
        }
        return commitments.ofPremises(found.id()).stream()
                .filter(commitment -> CommitmentAccess.isChain(actor, commitment))
                .findFirst()
                .map(this::view)
                .orElseThrow(() -> new NotFound(premises));
    }

    private CommitmentView newest(Premises premises) {
        return newest(premises, commitments.ofPremises(premises.id()));
    }

    private CommitmentView newest(Premises premises, List<Commitment> all) {
        Optional<Commitment> last = all.stream().findFirst();
        return last.filter(commitment -> commitment.state().isOpen())
                .map(this::view)
                .orElseGet(() -> presenter.beginning(premises, last));
    }

    public CommitmentView commitment(String number) {
        return view(readable(number));
    }

    /** Returns the subject types that can pledge. */
    public List<PledgeType> types() {
        return terms.current().terms().types().stream()
                .map(subjectTypes::find)
                .flatMap(Optional::stream)
                .filter(SubjectType::isInUse)
                .map(type -> new PledgeType(type.code(), type.name()))
                .toList();
    }

    /** Returns the initial content of a new pledge, for any premises. */
    public PledgeDraft draft() {
        return presenter.draft(Optional.empty());
    }

    /** Returns the initial content of a new pledge for premises, taken from the last application of their merchant. */
    public PledgeDraft draftFor(String premises) {
        return presenter.draft(
                applications.lastSubmittedBy(pledgeable(premises).merchant().id()));
    }

    /**
     * Lists a part of the commitments for the stores for which the caller's merchants have pledged as chains, the
     * newest first.
     *
     * @param text  part of the sign, the registered name or the number of the commitment, or null
     * @param state or null for all states
     */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<CommitmentView> stores(String text, CommitmentState state, int first, int most) {
        return commitments
                .ofChain(
                        currentUser.actor().placesAs(Role.MERCHANT).toList(),
                        new ChainStoreFilter(text, state),
                        new ListSlice(null, first, most))
                .stream()
                .map(this::view)
                .toList();
    }

    /** Counts the stores that match a text and a state. */
    @RolesAllowed(RoleNames.MERCHANT)
    public long countStores(String text, CommitmentState state) {
        return commitments.countOfChain(
                currentUser.actor().placesAs(Role.MERCHANT).toList(), new ChainStoreFilter(text, state));
    }

    /**
     * Pledges for premises, or again after a return. A repeated pledge changes nothing.
     *
     * @throws RuleViolation if another pledge or a title of the track for the premises is open, or a ban on re-entry binds
     *     the holder
     */
    public CommitmentView pledge(CommitmentInput input) {
        Constraints.check(input);
        Premises premises = pledgeable(input.premises());
        merchants.lock(premises.merchant());
        Optional<Commitment> open = lockedOpenFor(premises);
        requireVerified(answering(premises, open));
        if (open.isPresent() && open.get().state() != CommitmentState.RETURNED) {
            return repeated(open.get(), input);
        }
        CommitmentTermsIssue issue =
                open.map(known -> terms.byIssue(known.termsIssue())).orElseGet(terms::current);
        register.requireNoObstacle(
                premises, input.type(), issue.terms(), businessClock.now().today());
        input.content().check(issue.terms());
        byte[] png = SignaturePicture.of(input.picture());
        ActionStamp by = by();
        String number = open.map(Commitment::number)
                .orElseGet(() -> register.numberOf(register.reserve(1, by.moment()), by.moment()));
        CommitmentSignature signing = sign(number, png, input, issue.terms(), by);
        if (open.isPresent()) {
            Commitment returned = open.get();
            returned.pledgeAgain(input.content(), signing, issue.terms(), by);
            commitments.flush();
            return view(returned);
        }
        Commitment pledged =
                register.enter(number, premises, input.type(), issue, input.content(), signing, null, true, by);
        commitments.flush();
        return view(pledged);
    }

    /**
     * Returns the open commitment, locked and read again: the same request sent at once may have pledged again
     * meanwhile.
     */
    private Optional<Commitment> lockedOpenFor(Premises premises) {
        return register.openFor(premises)
                .map(known -> commitments.findForUpdate(known.number()))
                .filter(commitment -> commitment.state().isOpen());
    }

    /** Returns the existing pledge for a request that was sent again; refuses another pledge for the premises. */
    private CommitmentView repeated(Commitment open, CommitmentInput input) {
        if (open.content().equals(input.content()) && open.subjectType().equals(input.type())) {
            return view(open);
        }
        throw RuleViolation.conflict("pledge.open", open.premises().signName(), open.number());
    }

    /** Returns the merchant for which the caller pledges: the chain of a store, or the holder of the premises. */
    private Merchant answering(Premises premises, Optional<Commitment> open) {
        Actor actor = currentUser.actor();
        return open.filter(commitment -> CommitmentAccess.isChain(actor, commitment))
                .flatMap(Commitment::chain)
                .map(ChainAnswer::chain)
                .orElse(premises.merchant());
    }

    private static void requireVerified(Merchant merchant) {
        if (!merchant.isConfirmed()) {
            throw RuleViolation.conflict("pledge.unverified", merchant.name());
        }
    }

    private CommitmentSignature sign(
            String number, byte[] png, CommitmentInput input, CommitmentTerms of, ActionStamp by) {
        String file = files.store(
                        number,
                        CommitmentFileAccess.SIGNATURE,
                        "signature.png",
                        new ByteArrayInputStream(png),
                        by.actor().account())
                .id();
        return new CommitmentSignature(
                file, input.signer(), input.content().hash(of), by.moment().at());
    }

    /** Withdraws a pledge that has no title yet (撤回); its open objections end. */
    public CommitmentView withdraw(String number, CommitmentDecisionInput input) {
        CommitmentDecisionInput asked = Constraints.check(input);
        Commitment commitment = lockedOwn(number);
        if (commitment.state() != CommitmentState.WITHDRAWN) {
            commitment.requireVersion(asked.version());
            ActionStamp by = by();
            commitment.take(CommitmentStep.WITHDRAW, asked.reason(), presenter.termsOf(commitment), by);
            withdrawn.fire(new PledgeWithdrawn(number, by));
            commitments.flush();
        }
        return view(commitment);
    }

    /** Renews the pledge for another term in one step (续诺). */
    public CommitmentView renew(String number, CommitmentVersionInput input) {
        Constraints.check(input);
        Title title = lockedTitle(number);
        Commitment commitment = lockedOwn(number);
        commitment.requireVersion(input.version());
        CommitmentTerms kept = presenter.termsOf(commitment);
        ActionStamp by = by();
        LocalDate lastDay =
                CommitmentRenewalRule.renewedUntil(title, kept, by.moment().today());
        commitment.renew(kept, by);
        titleRegister.renewPledge(
                title, lastDay, Messages.inBoth("pledge.cause.renewed", commitment.consecutive()), by);
        commitments.flush();
        return view(commitment);
    }

    /**
     * Leaves the track (退出): the title ends today, without any disadvantage for the holder.
     *
     * @throws RuleViolation while a proceeding of supervision is open on the title
     */
    public CommitmentView leave(String number, CommitmentDecisionInput input) {
        CommitmentDecisionInput asked = Constraints.check(input);
        if (readable(number).state() == CommitmentState.LEFT) {
            return commitment(number);
        }
        Title title = lockedTitle(number);
        Commitment commitment = lockedOwn(number);
        commitment.requireVersion(asked.version());
        supervision.openOn(title.number()).ifPresent(proceeding -> {
            throw RuleViolation.conflict("pledge.leave.proceeding", proceeding);
        });
        ActionStamp by = by();
        commitment.take(CommitmentStep.LEAVE, asked.reason(), presenter.termsOf(commitment), by);
        titleRegister.leave(
                title,
                Messages.inBoth("pledge.cause.left"),
                plaqueReturn.lastReturnDay(title, by.moment().today(), by.moment()),
                by);
        commitments.flush();
        return view(commitment);
    }

    /** Locks the title before the commitment, in the order in which a signature on the title locks them. */
    private Title lockedTitle(String number) {
        Commitment known = findOwn(number);
        if (known.title() == null) {
            throw RuleViolation.conflict("pledge.untitled");
        }
        return titles.findForUpdate(known.title().number());
    }

    private Commitment lockedOwn(String number) {
        findOwn(number);
        return commitments.findForUpdate(number);
    }

    /** Returns a commitment on which the caller acts as holder. */
    private Commitment findOwn(String number) {
        Commitment commitment = commitments.byNumber(number);
        CommitmentAccess.requireParty(currentUser.actor(), commitment, CommitmentParty.HOLDER);
        return commitment;
    }

    private Commitment readable(String number) {
        Commitment commitment = commitments.byNumber(number);
        if (!CommitmentAccess.mayReadAsParty(currentUser.actor(), commitment)) {
            throw new NotFound(number);
        }
        return commitment;
    }

    private Premises requirePremises(String premises) {
        return Stream.ofNullable(premises)
                .flatMap(id -> merchants.findPremises(id).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(premises)));
    }

    private Premises pledgeable(String premises) {
        Premises found = requirePremises(premises);
        CommitmentAccess.requirePledging(currentUser.actor(), found, register.openFor(found));
        return found;
    }

    private ActionStamp by() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }

    private CommitmentView view(Commitment commitment) {
        return presenter.view(commitment, currentUser.actor(), businessClock.now());
    }
}
