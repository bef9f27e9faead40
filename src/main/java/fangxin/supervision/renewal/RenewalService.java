package fangxin.supervision.renewal;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.application.PledgeSigningInput;
import fangxin.procedure.application.PledgeText;
import fangxin.procedure.application.SignaturePicture;
import fangxin.supervision.holderterms.HolderTermsIssue;
import fangxin.supervision.holderterms.HolderTermsRepository;
import fangxin.supervision.holderterms.RenewalTerms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Service boundary for the holder of a title who applies for its renewal (续期申请): reads the prefilled form, saves it as
 * typed, adds evidence, signs the pledge again and submits, corrects, withdraws, and asks for a review of a refusal.
 */
@Stateless
@RolesAllowed(RoleNames.MERCHANT)
public class RenewalService {
    private static final int MOST_FILES = 6;

    @Inject
    RenewalRepository renewals;

    @Inject
    RenewalPresenter presenter;

    @Inject
    RenewalReviewPolicy reviews;

    @Inject
    HolderTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    FileStore files;

    @Inject
    RenewalOpening opening;

    @Inject
    RenewalTransitions transitions;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the terms in force, which an application keeps that is begun today. */
    public RenewalTerms termsInForce() {
        return presenter.termsInForce();
    }

    /** Returns the renewals of the caller's titles: those that are open, and titles that can be renewed now. */
    public List<RenewalView> listOwn() {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        HolderTermsIssue inForce = terms.current();
        return actor.placesAs(Role.MERCHANT)
                .flatMap(merchant -> titles.ofMerchant(merchant).stream())
                .flatMap(title -> renewals
                        .openOf(title.number())
                        .map(renewal -> presenter.view(renewal, actor, now))
                        .or(() -> opening.canBegin(title, inForce, now)
                                ? Optional.of(presenter.beginning(
                                        title, inForce.terms().renewal()))
                                : Optional.empty())
                        .stream())
                .toList();
    }

    /**
     * Returns the last renewal of a title, or else the prefilled application. Throws a rule violation outside of the
     * renewal window.
     */
    public RenewalView renewal(String title) {
        Title of = ownTitle(title);
        BusinessMoment now = businessClock.now();
        List<Renewal> all = renewals.ofTitle(of.number());
        HolderTermsIssue inForce = terms.current();
        if (!all.isEmpty() && (all.getFirst().state().isOpen() || !opening.canBegin(of, inForce, now))) {
            return presenter.view(all.getFirst(), currentUser.actor(), now);
        }
        RenewalWindow.require(of, inForce.terms().renewal(), now);
        return presenter.beginning(of, inForce.terms().renewal());
    }

    /** Returns the reason of the last day for the corrections; not found where no limit runs. */
    public DeadlineReason deadline(String title) {
        Renewal renewal = renewals.openOf(ownTitle(title).number()).orElseThrow(() -> new NotFound(title));
        return renewal.reason(presenter.termsOf(renewal), businessClock.now().calendar());
    }

    /**
     * Saves the typed content, complete or not, and returns the time; the first save begins the application. Content
     * equal to the submitted one changes nothing.
     */
    public Instant save(String title, RenewalDraftInput input) {
        Constraints.check(input);
        Title of = lockedOwn(title);
        Optional<Renewal> same = opening.submitted(of)
                .filter(renewal -> renewal.content().filledFrom(of).equals(stated(renewal, input)));
        if (same.isPresent()) {
            return same.get().savedAt();
        }
        Renewal renewal = writable(title);
        renewal.write(stated(renewal, input), businessClock.now().at());
        return renewal.savedAt();
    }

    private static RenewalContent stated(Renewal renewal, RenewalDraftInput input) {
        Title title = renewal.title();
        return Constraints.check(renewal.content().filledFrom(title).with(input.answers()))
                .of(title);
    }

    /** Stores a picture or PDF as evidence; the same file again is stored once. Returns its id. */
    public String attach(String title, String name, InputStream in) {
        Renewal renewal = opening.submitted(lockedOwn(title)).orElseGet(() -> writable(title));
        List<StoredFile> before = files.of(renewal.number(), RenewalFileAccess.EVIDENCE);
        StoredFile stored = store(renewal, RenewalFileAccess.EVIDENCE, name, in);
        Optional<StoredFile> known = before.stream()
                .filter(file -> file.sha256().equals(stored.sha256()))
                .findFirst();
        if (known.isPresent()) {
            files.remove(stored);
            return known.get().id();
        }
        if (before.size() >= MOST_FILES) {
            throw RuleViolation.at("evidence", "renewal.evidence.many", MOST_FILES);
        }
        renewal.changeEvidence(businessClock.now().at());
        return stored.id();
    }

    /**
     * Submits the application, or the corrections; the pledge is signed with it unless it is signed already. The same
     * submission again changes nothing.
     */
    public RenewalView submit(String title, RenewalSubmissionInput input) {
        Constraints.check(input);
        BusinessMoment now = businessClock.now();
        Actor actor = currentUser.actor();
        Title of = lockedOwn(title);
        RenewalContent content = input.content().of(of);
        Optional<Renewal> same = opening.submitted(of)
                .filter(renewal -> renewal.content().filledFrom(of).equals(content));
        if (same.isPresent()) {
            return presenter.view(same.get(), actor, now);
        }
        Renewal renewal = writable(title);
        renewal.write(content, now.at());
        PledgeText pledge = presenter.pledgeOf(of);
        if (input.picture() != null) {
            renewal.sign(signed(renewal, pledge, new PledgeSigningInput(input.signer(), input.picture()), now));
        }
        renewal.submit(pledge, presenter.termsOf(renewal), new ActionStamp(actor, now));
        renewals.flush();
        return presenter.view(renewal, actor, now);
    }

    private PledgeSigning signed(Renewal renewal, PledgeText pledge, PledgeSigningInput input, BusinessMoment now) {
        byte[] png = SignaturePicture.of(Constraints.check(input).picture());
        StoredFile file = store(renewal, RenewalFileAccess.PLEDGE, "signature.png", new ByteArrayInputStream(png));
        return new PledgeSigning(file.id(), input.signer(), pledge.hash(), now.at());
    }

    /** Withdraws the application (撤回). Withdrawn again it changes nothing. */
    public RenewalView withdraw(String title, RenewalWithdrawalInput input) {
        Constraints.check(input);
        Title of = lockedOwn(title);
        BusinessMoment now = businessClock.now();
        Renewal newest =
                renewals.ofTitle(of.number()).stream().findFirst().orElseThrow(() -> new NotFound(of.number()));
        if (newest.state() == RenewalState.WITHDRAWN) {
            return presenter.view(newest, currentUser.actor(), now);
        }
        Renewal renewal = open(of);
        renewal.requireState(input.state());
        renewal.withdraw(input.reason(), new ActionStamp(currentUser.actor(), now));
        return presenter.view(renewal, currentUser.actor(), now);
    }

    /**
     * Asks for a review of the refusal (复查), once and until the last day that the refusal states. A repeated plea
     * changes nothing.
     */
    public RenewalView askReview(String title, RenewalReviewInput input) {
        Constraints.check(input);
        Title of = lockedOwn(title);
        Renewal newest =
                renewals.ofTitle(of.number()).stream().findFirst().orElseThrow(() -> new NotFound(of.number()));
        Renewal renewal = renewals.findForUpdate(newest.number());
        ActionStamp by = by();
        if (!renewal.hasAskedFor(input.plea())) {
            renewal.askReview(
                    input.plea(),
                    presenter.termsOf(renewal),
                    reviews.officeFor(renewal, by.moment().today()),
                    by);
            transitions.prolong(renewal, by);
        }
        return presenter.view(renewal, by.actor(), by.moment());
    }

    private ActionStamp by() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }

    private StoredFile store(Renewal renewal, String purpose, String name, InputStream in) {
        return files.store(
                renewal.number(), purpose, name, in, currentUser.actor().account());
    }

    private Renewal writable(String number) {
        return opening.writable(lockedOwn(number), by());
    }

    private Renewal open(Title title) {
        return renewals.openOf(title.number())
                .map(known -> renewals.findForUpdate(known.number()))
                .orElseThrow(() -> new NotFound(title.number()));
    }

    private Title ownTitle(String number) {
        Title title = titles.byNumber(number);
        RenewalAccess.requireHolder(currentUser.actor(), title);
        return title;
    }

    /** Locks the title; its renewal is locked afterwards, in the order in which a signature locks them. */
    private Title lockedOwn(String number) {
        return titles.findForUpdate(ownTitle(number).number());
    }
}
