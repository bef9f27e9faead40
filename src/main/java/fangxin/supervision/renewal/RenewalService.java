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
import fangxin.platform.persistence.SequenceCounters;
import fangxin.procedure.application.PledgeSigningInput;
import fangxin.procedure.application.PledgeText;
import fangxin.procedure.application.SignaturePicture;
import fangxin.supervision.holderterms.HolderTermsIssue;
import fangxin.supervision.holderterms.HolderTermsRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Service boundary for the holder of a title that applies for its renewal (续期申请): prefilled form, saved as typed, evidence,
 * pledge signed again, submission and corrections, withdrawal.
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
    HolderTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    FileStore files;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** The renewals of the caller's titles: those that are open, and titles that can be renewed now. */
    public List<RenewalView> own() {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        HolderTermsIssue inForce = terms.current();
        return actor.placesAs(Role.MERCHANT)
                .flatMap(merchant -> titles.ofMerchant(merchant).stream())
                .flatMap(title -> renewals
                        .openOf(title.number())
                        .map(renewal -> presenter.view(renewal, actor, now))
                        .or(() -> canBegin(title, inForce, now)
                                ? Optional.of(presenter.beginning(
                                        title, inForce.terms().renewal()))
                                : Optional.empty())
                        .stream())
                .toList();
    }

    private boolean canBegin(Title title, HolderTermsIssue inForce, BusinessMoment now) {
        return RenewalWindow.isOpen(title, inForce.terms().renewal(), now.today())
                && !RenewalTransitionRule.isRefused(title, renewals.ofTitle(title.number()));
    }

    /** The renewal of a title: the last one, or the prefilled application. Refused in words outside the window. */
    public RenewalView renewal(String title) {
        Title of = ownTitle(title);
        BusinessMoment now = businessClock.now();
        List<Renewal> all = renewals.ofTitle(of.number());
        HolderTermsIssue inForce = terms.current();
        if (!all.isEmpty() && (all.getFirst().state().isOpen() || !canBegin(of, inForce, now))) {
            return presenter.view(all.getFirst(), currentUser.actor(), now);
        }
        RenewalWindow.require(of, inForce.terms().renewal(), now);
        return presenter.beginning(of, inForce.terms().renewal());
    }

    /** The reason of the last day for the corrections; not found where no limit runs. */
    public DeadlineReason deadline(String title) {
        Renewal renewal = renewals.openOf(ownTitle(title).number()).orElseThrow(() -> new NotFound(title));
        return renewal.reason(presenter.termsOf(renewal), businessClock.now().calendar());
    }

    /**
     * Saves what was typed since, complete or not; the first save begins the application. The same as was submitted
     * changes nothing. Returns when.
     */
    public Instant save(String title, RenewalDraftInput input) {
        Constraints.check(input);
        Optional<Renewal> same = submitted(lockedOwn(title))
                .filter(renewal -> renewal.content().equals(renewal.content().with(input.answers())));
        if (same.isPresent()) {
            return same.get().savedAt();
        }
        Renewal renewal = writable(title);
        RenewalContent content = renewal.content().with(input.answers());
        renewal.write(Constraints.check(content), businessClock.now().at());
        return renewal.savedAt();
    }

    /** Stores a picture or PDF as evidence; the same file again is stored once. Returns its id. */
    public String attach(String title, String name, InputStream in) {
        Renewal renewal = submitted(lockedOwn(title)).orElseGet(() -> writable(title));
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
        Optional<Renewal> same =
                submitted(of).filter(renewal -> renewal.content().equals(input.content()));
        if (same.isPresent()) {
            return presenter.view(same.get(), actor, now);
        }
        Renewal renewal = writable(title);
        renewal.write(input.content(), now.at());
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

    private StoredFile store(Renewal renewal, String purpose, String name, InputStream in) {
        return files.store(
                renewal.number(), purpose, name, in, currentUser.actor().account());
    }

    /**
     * The application that can be written now, begun where there is none. An application outside the window is refused,
     * corrections are not: they have a limit of their own.
     */
    private Renewal writable(String number) {
        Title title = lockedOwn(number);
        BusinessMoment now = businessClock.now();
        HolderTermsIssue inForce = terms.current();
        Optional<Renewal> open = renewals.openOf(title.number());
        if (open.isEmpty() || open.get().state() == RenewalState.DRAFT) {
            RenewalWindow.require(title, inForce.terms().renewal(), now);
        }
        Renewal renewal =
                open.map(known -> renewals.findForUpdate(known.number())).orElseGet(() -> begin(title, inForce, now));
        renewal.requireWritable();
        if (renewal.isCorrectionOver(now)) {
            throw RuleViolation.conflict("renewal.correction.over", renewal.dueOn());
        }
        return renewal;
    }

    private Renewal begin(Title title, HolderTermsIssue inForce, BusinessMoment now) {
        if (!canBegin(title, inForce, now)) {
            throw RuleViolation.conflict("renewal.refused", title.place().signName());
        }
        int year = now.today().getYear();
        Renewal begun = new Renewal(
                Renewal.numberOf(year, counters.next("renewal/" + year)),
                title,
                RenewalTransitionRule.termEnd(title, renewals.ofTitle(title.number())),
                inForce.issue(),
                presenter.prefilled(title),
                new ActionStamp(currentUser.actor(), now));
        renewals.add(begun);
        return begun;
    }

    /** The renewal of a title that was submitted and that the office has not handled. */
    private Optional<Renewal> submitted(Title title) {
        return renewals.openOf(title.number()).filter(renewal -> renewal.state() == RenewalState.SUBMITTED);
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

    /** The title waits first, then the renewal: in the order in which a signature holds them. */
    private Title lockedOwn(String number) {
        return titles.findForUpdate(ownTitle(number).number());
    }
}
