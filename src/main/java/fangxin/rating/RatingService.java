package fangxin.rating;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Service boundary for ratings beyond what is public: a holder reads its own and asks for the correction of an input
 * before it becomes public; the office that keeps the title lists and counts its ratings and grants or refuses
 * corrections; auditors read.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class RatingService {
    private static final int MOST = 500;

    @Inject
    RatingRepository ratings;

    @Inject
    RatingListQuery lists;

    @Inject
    TitleRatingPresenter presenter;

    @Inject
    RatingWorker worker;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountNotifier mailings;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the ratings of the titles of the officer's offices, the newest changes first. */
    public List<RatingRow> ratings() {
        return ratings(RatingFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns a part of the ratings of the titles of the officer's offices. */
    public List<RatingRow> ratings(RatingFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return lists.rows(OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()), slice);
    }

    public long count(RatingFilter filter) {
        Actor actor = currentUser.actor();
        return lists.count(OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()));
    }

    /**
     * Returns the rating of a title with what only holder and office see; also for the second officer of a social duty.
     */
    public TitleRatingView rating(String number) {
        Title title = titles.byNumber(number);
        Actor actor = currentUser.actor();
        TitleRatingView view = presenter.view(title, actor, businessClock.now());
        if (view.duties().stream().noneMatch(SocialDutyView::decidable)) {
            RatingAccess.requireReading(actor, title, agencies);
        }
        return view;
    }

    /** Returns the reason of the last day for the answer to a correction, for an officer who reads the rating. */
    public DeadlineReason correctionDeadline(String id) {
        Title title = titles.byNumber(ratings.titleOfCorrection(id));
        RatingAccess.requireReading(currentUser.actor(), title, agencies);
        RatingCorrection correction = ratings.corrections(title.number()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        WorkingCalendar calendar = businessClock.now().calendar();
        return DeadlineReason.of(
                correction.dueOn(),
                calendar.isProvisional(correction.dueOn()),
                "RATING_CORRECTION",
                calendar.count(BusinessMoment.dayOf(correction.askedAt()), presenter.correctionTime(title)));
    }

    /** Returns the rating of a title, for its holder. */
    @RolesAllowed(RoleNames.MERCHANT)
    public TitleRatingView findOwn(String number) {
        Title title = titles.byNumber(number);
        Actor actor = currentUser.actor();
        RatingAccess.requireHolder(actor, title);
        return presenter.view(title, actor, businessClock.now());
    }

    /**
     * Requests the correction of an input, once and while only the holder sees it; until the answer the input is not
     * public. A repeated request changes nothing.
     */
    @RolesAllowed(RoleNames.MERCHANT)
    public TitleRatingView ask(String number, RatingCorrectionInput input) {
        Title title = titles.findForUpdate(number);
        Actor actor = currentUser.actor();
        RatingAccess.requireHolder(actor, title);
        Constraints.check(input);
        BusinessMoment now = businessClock.now();
        Optional<RatingCorrection> asked = ratings.corrections(title.number()).stream()
                .filter(each -> each.kind() == input.kind() && each.source().equals(input.source()))
                .findFirst();
        if (asked.isPresent()) {
            if (!asked.get().plea().equals(input.plea())) {
                throw RuleViolation.conflict(
                        "rating.correction.asked", asked.get().askedAt());
            }
            return presenter.view(title, actor, now);
        }
        StoredRatingInput stored = ratings.find(title.number())
                .flatMap(rating -> rating.state().inputs().stream()
                        .filter(each -> each.input().isOf(input.kind(), input.source()))
                        .findFirst())
                .orElseThrow(() -> new NotFound(input.source()));
        if (stored.shown() || now.isAfter(stored.heldUntil())) {
            throw RuleViolation.conflict("rating.correction.late", stored.heldUntil());
        }
        RatingCorrection correction = new RatingCorrection(
                title,
                stored.input(),
                input.plea(),
                now.end(presenter.correctionTime(title)),
                new ActionStamp(actor, now));
        ratings.add(correction);
        mailings.toHoldersAbout(
                String.valueOf(title.holder().merchant()),
                Role.COUNTY_OFFICE,
                title.owner(),
                now.today(),
                "rating.letter.correction",
                "rating-correction/" + correction.id(),
                title.place().signName(),
                now.stated(correction.dueOn()),
                Settings.baseUrl() + "/work/title_rating?number=" + title.number());
        return presenter.view(title, actor, now);
    }

    /**
     * Answers a request for a correction. A granted one removes the input at once; after a refused one the input
     * becomes public.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public TitleRatingView decide(String id, RatingCorrectionDecisionInput input) {
        Title title = titles.findForUpdate(ratings.titleOfCorrection(id));
        Actor actor = currentUser.actor();
        RatingAccess.requireActing(actor, title);
        Constraints.check(input);
        BusinessMoment now = businessClock.now();
        RatingCorrection correction = ratings.correctionForUpdate(id);
        correction.decide(input.outcome(), input.reason(), new ActionStamp(actor, now));
        ratings.flush();
        worker.update(List.of(title.number()));
        mailings.toMerchant(
                String.valueOf(title.holder().merchant()),
                now.today(),
                "rating.letter.answer",
                "rating-answer/" + id,
                title.place().signName(),
                input.outcome(),
                input.reason(),
                Settings.baseUrl() + "/my/rating?number=" + title.number());
        return presenter.view(title, actor, now);
    }
}
