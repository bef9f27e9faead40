package fangxin.naming.signing;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleCauseComposer;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleLimits;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.SystemActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Implementation of {@link TimeLimitRecomputation}, one transaction for each revoked title, that prolongs the time for
 * asking for a review of the revocation when the working calendar changes, and notifies the holder.
 */
@ApplicationScoped
@Transactional
class TitleReviewDeadlineWorker implements TimeLimitRecomputation {
    @Inject
    TitleRepository titles;

    @Inject
    TitleLimits limits;

    @Inject
    AccountNotifier mailings;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the revoked titles whose review can be requested until a year, or later. */
    @Override
    public List<String> keysFrom(int year) {
        return titles.reviewableFrom(LocalDate.of(year, 1, 1));
    }

    @Override
    public void recompute(String number, int year) {
        Title title = titles.findForUpdate(number);
        title.revocation()
                .filter(revocation -> !title.isReviewed() && title.remedyUntil(revocation) != null)
                .ifPresent(revocation -> prolong(title, revocation, businessClock.now()));
    }

    private void prolong(Title title, TitleEvent revocation, BusinessMoment now) {
        LocalDate day = now.calendar()
                .end(
                        TitleCauseComposer.revokedOn(revocation),
                        limits.of(title, TitleReviewService.ASK, revocation.recordedAt()));
        if (!day.isAfter(title.remedyUntil(revocation))) {
            return;
        }
        title.prolongRemedy(revocation.document(), day, new ActionStamp(actors.actorOn(now.today()), now));
        if (title.holder().merchant() != null) {
            mailings.toMerchant(
                    title.holder().merchant(),
                    now.today(),
                    "naming.letter.reviewMoved",
                    "title-review-moved/" + title.number() + "/" + day,
                    title.place().signName(),
                    now.stated(day));
        }
    }
}
