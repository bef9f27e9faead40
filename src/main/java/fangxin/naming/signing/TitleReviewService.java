package fangxin.naming.signing;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleCauseComposer;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleLimits;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.CountedPeriod;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Service boundary for the review (复查) of revocations: the holder asks for it once, within the limit, by its account or
 * at the counter; officers read it and its last day, and one without part in the revocation upholds or overturns it.
 * The limit is ASK_REVIEW; {@link TitleReviewPolicy} states which officers review.
 */
@Stateless
public class TitleReviewService {
    /** Code of the limit within which the holder asks. */
    static final String ASK = "ASK_REVIEW";

    @Inject
    TitleRepository titles;

    @Inject
    TitleRegister register;

    @Inject
    TitleLimits limits;

    @Inject
    TitleCauseComposer causes;

    @Inject
    TitleReviewerRule reviewers;

    @Inject
    TitleReviewPolicy offices;

    @Inject
    AccountNotifier mailings;

    @Inject
    CurrentUser currentUser;

    @Inject
    @Any
    Instance<DecisionDelivery> deliveries;

    @Inject
    BusinessClock businessClock;

    /** Returns the revocation of an own title whose review can be requested or is open. */
    @RolesAllowed(RoleNames.MERCHANT)
    public TitleReviewView findOwn(String number) {
        Title title = titles.byNumber(number);
        requireHolder(title);
        return view(title);
    }

    /** Returns the revocation that an officer reviews, or for whose holder an officer enters the request. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public TitleReviewView view(String number) {
        Title title = titles.byNumber(number);
        Actor actor = currentUser.actor();
        if (!owns(actor, title) && !reviews(actor, title)) {
            throw new NotFound(number);
        }
        return view(title);
    }

    /** Returns the reason of the last day of a requested review, for an officer; not found where none is open. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public DeadlineReason deadline(String number) {
        Title title = titles.byNumber(number);
        Actor actor = currentUser.actor();
        if (!owns(actor, title) && !reviews(actor, title)) {
            throw new NotFound(number);
        }
        TitleEvent asked = title.reviewRequest()
                .filter(entry -> title.remedyUntil(entry) != null)
                .orElseThrow(() -> new NotFound(number));
        return causes.reason(
                TitleStep.ASK_REVIEW, title, asked, businessClock.now().calendar());
    }

    /**
     * Returns the reason of the last day on which the holder can ask for the review, for an officer; not found where
     * nothing was revoked or the holder has asked.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public DeadlineReason requestDeadline(String number) {
        Title title = titles.byNumber(number);
        Actor actor = currentUser.actor();
        if (!owns(actor, title) && !reviews(actor, title)) {
            throw new NotFound(number);
        }
        return title.revocation()
                .filter(revocation -> !title.isReviewed())
                .map(revocation -> requestReason(title, revocation))
                .orElseThrow(() -> new NotFound(number));
    }

    /** Returns whether the person may enter the holder's request now; false for a title of another office. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public boolean isEnterable(String number) {
        Title title = titles.byNumber(number);
        return title.revocation()
                .filter(revocation -> isEnterable(title, revocation, currentUser.actor()))
                .isPresent();
    }

    private boolean isEnterable(Title title, TitleEvent revocation, Actor actor) {
        return title.reviewRequest().isEmpty()
                && owns(actor, title)
                && !businessClock.now().isAfter(lastDay(title, revocation));
    }

    /**
     * Requests the review as holder, or, as officer of the office that owns the title, records a request received by
     * letter or at the counter (代录). The title remains revoked meanwhile.
     */
    @RolesAllowed({RoleNames.MERCHANT, RoleNames.COUNTY_OFFICE})
    public TitleReviewView askForReview(String number, TitleReviewInput input) {
        TitleReviewInput asked = Constraints.check(input);
        Title title = titles.findForUpdate(number);
        Actor actor = currentUser.actor();
        if (!holds(actor, title) && !owns(actor, title)) {
            throw new NotFound(number);
        }
        BusinessMoment now = businessClock.now();
        register.askReview(title, asked.statement(), lastDay(title, revocation(title)), new ActionStamp(actor, now));
        mailings.toHolders(
                Role.COUNTY_OFFICE,
                offices.officeFor(title, now.today()),
                now.today(),
                "naming.letter.review",
                dedupeKey("title-review", title),
                title.place().signName(),
                title.number(),
                Settings.baseUrl() + "/work/title_review?number=" + number);
        return view(title);
    }

    /**
     * Upholds the revocation, which is final then, or overturns it: the title is as it was before the revocation, which the
     * letter to the holder states.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public TitleReviewView decide(String number, TitleReviewDecisionInput input) {
        TitleReviewDecisionInput decision = Constraints.check(input);
        Title title = titles.findForUpdate(number);
        Actor actor = currentUser.actor();
        if (owns(actor, title) && reviewers.hasTakenPart(title, actor.account())) {
            throw new RuleViolation("naming.title.review.part");
        }
        if (!reviews(actor, title)) {
            throw new NotFound(number);
        }
        BusinessMoment now = businessClock.now();
        register.decideReview(title, decision.outcome(), decision.reason(), new ActionStamp(actor, now));
        mailings.toMerchant(
                title.holder().merchant(),
                now.today(),
                "naming.letter.review." + decision.outcome(),
                dedupeKey("title-review-" + decision.outcome(), title),
                title.place().signName(),
                title.number(),
                decision.reason(),
                Messages.inBoth("naming.titlestatus." + title.statusOn(now.today())));
        return view(title);
    }

    /** Returns a key for each revocation of a title: a revocation after an overturned one needs letters of its own. */
    private static String dedupeKey(String about, Title title) {
        return about + "/" + title.number() + "/" + revocation(title).document();
    }

    private TitleReviewView view(Title title) {
        TitleEvent revocation = revocation(title);
        Optional<TitleEvent> asked = title.reviewRequest();
        LocalDate askUntil = lastDay(title, revocation);
        Actor reader = currentUser.actor();
        return new TitleReviewView(
                title.number(),
                title.place().signName(),
                revocation.documentNumber(),
                revocation.effectiveOn(),
                revocation.reason(),
                askUntil,
                asked.map(TitleEvent::reason).orElse(null),
                asked.map(title::remedyUntil).orElse(null),
                reviewers.hasTakenPart(title, reader.account()),
                isEnterable(title, revocation, reader));
    }

    private static TitleEvent revocation(Title title) {
        return title.revocation()
                .orElseThrow(() -> new RuleViolation(
                        "naming.title.review.status", title.place().signName(), title.number()));
    }

    private LocalDate lastDay(Title title, TitleEvent revocation) {
        return requestReason(title, revocation).lastDay();
    }

    /**
     * Returns the reason of the last day for the request: as stated in the cause of the revocation, else counted from
     * the revocation; a later day where the document was delivered later.
     */
    private DeadlineReason requestReason(Title title, TitleEvent revocation) {
        BusinessMoment now = businessClock.now();
        TimeLimit limit = limits.of(title, ASK, revocation.recordedAt());
        CountedPeriod usual = now.calendar().count(TitleCauseComposer.revokedOn(revocation), limit);
        LocalDate stated = title.remedyUntil(revocation);
        LocalDate last = stated != null ? stated : usual.end();
        return deliveries.stream()
                .flatMap(delivery -> delivery.countedFrom(String.valueOf(revocation.document()), now.today()).stream())
                .map(day -> now.calendar().count(day, limit))
                .filter(period -> period.end().isAfter(last))
                .findFirst()
                .map(period -> requestReason(period.end(), period))
                .orElseGet(() -> requestReason(last, usual));
    }

    private DeadlineReason requestReason(LocalDate last, CountedPeriod period) {
        return DeadlineReason.of(last, businessClock.now().calendar().isProvisional(last), ASK, period);
    }

    private void requireHolder(Title title) {
        if (!holds(currentUser.actor(), title)) {
            throw new NotFound(title.number());
        }
    }

    private static boolean holds(Actor actor, Title title) {
        return title.isHeldBy(actor);
    }

    /** Returns whether an officer who is not recused from the holder belongs to the office that owns the title. */
    private static boolean owns(Actor actor, Title title) {
        return actor.holds(Role.COUNTY_OFFICE, title.owner()) && !isRecused(actor, title);
    }

    private boolean reviews(Actor actor, Title title) {
        return offices.reviews(actor, title, businessClock.now().today());
    }

    private static boolean isRecused(Actor actor, Title title) {
        return actor.away().contains(String.valueOf(title.holder().merchant()));
    }
}
