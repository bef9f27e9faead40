package fangxin.naming.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleLimits;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleReviewOutcome;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The letter to the holder about the result of a review. */
@Tag("once")
class TitleReviewServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final BusinessMoment NOW = NoticeFixture.at(DAY);

    private final Title title =
            TitleFixture.held("merchant-1", DAY.plusYears(1), new LocalizedText("明码标价", "Marked prices"));
    private final List<String> letters = new ArrayList<>();
    private BusinessMoment now = NOW;
    private final TitleReviewService service = service();

    @Test
    void theLetterStatesThatTheTitleStaysSuspended() {
        take(TitleStep.SUSPEND);
        take(TitleStep.REVOKE);
        take(TitleStep.ASK_REVIEW);

        decide();

        assertThat(letters).singleElement().asString().contains("称号现为“暂停”", "Status of the title now: Suspended.");
    }

    @Test
    void theLetterStatesThatTheTitleIsValid() {
        take(TitleStep.REVOKE);
        take(TitleStep.ASK_REVIEW);

        decide();

        assertThat(letters).singleElement().asString().contains("称号现为“有效”", "Status of the title now: Valid.");
    }

    /** Revoked on Friday, 27 November 2026: ten working days end on Friday, 11 December. */
    @Test
    void theLastDayForAskingIsCountedFromTheRevocation() {
        take(TitleStep.REVOKE);

        DeadlineReason reason = service.requestDeadline(title.number());

        assertThat(reason.lastDay()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(reason.periods())
                .singleElement()
                .satisfies(period -> assertThat(period.period().start()).isEqualTo(DAY));
    }

    @Test
    void theLastDayForAskingIsCountedFromALaterDelivery() {
        take(TitleStep.REVOKE);
        service.deliveries = of((document, today) -> Optional.of(DAY.plusDays(5)));

        DeadlineReason reason = service.requestDeadline(title.number());

        assertThat(reason.lastDay()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(reason.periods())
                .singleElement()
                .satisfies(period -> assertThat(period.period().start()).isEqualTo(DAY.plusDays(5)));
    }

    /** Friday, 11 December, is announced as a day off. */
    @Test
    void theLastDayForAskingMovesWithTheCalendarAndTheHolderIsNotifiedOnce() {
        take(TitleStep.REVOKE);
        now = new BusinessMoment(
                NOW.at(), new WorkingCalendar(Set.of(LocalDate.of(2026, 12, 11)), Set.of(), Set.of(2026)));
        TitleReviewDeadlineWorker worker = worker();

        worker.recompute(title.number(), 2026);
        worker.recompute(title.number(), 2026);

        assertThat(letters).singleElement().asString().contains("2026年12月14日");
        now = NOW;
        worker.recompute(title.number(), 2026);
        assertThat(service.requestDeadline(title.number()).lastDay()).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void theLastDayForAskingIsNotFoundOnceTheHolderHasAskedOrWithoutARevocation() {
        assertThatThrownBy(() -> service.requestDeadline(title.number())).isInstanceOf(NotFound.class);
        take(TitleStep.REVOKE);
        take(TitleStep.ASK_REVIEW);

        assertThatThrownBy(() -> service.requestDeadline(title.number())).isInstanceOf(NotFound.class);
    }

    private TitleReviewDeadlineWorker worker() {
        TitleReviewDeadlineWorker worker = new TitleReviewDeadlineWorker();
        worker.titles = service.titles;
        worker.limits = service.limits;
        worker.mailings = service.mailings;
        worker.businessClock = service.businessClock;
        worker.actors = new SystemActor() {
            @Override
            public Actor actorOn(LocalDate today) {
                return NoticeFixture.officer("system", Role.JOB);
            }
        };
        return worker;
    }

    private void take(TitleStep step) {
        TitleFixture.take(title, step, step == TitleStep.ASK_REVIEW ? DAY : null, NOW);
    }

    private void decide() {
        service.decide(title.number(), new TitleReviewDecisionInput(TitleReviewOutcome.OVERTURNED, "处罚决定已被撤销。"));
    }

    private TitleReviewService service() {
        TitleReviewService made = new TitleReviewService();
        made.titles = new TitleRepository() {
            @Override
            public Title findForUpdate(String number) {
                return title;
            }

            @Override
            public Title byNumber(String number) {
                return title;
            }
        };
        made.register = new TitleRegister() {
            @Override
            public void decideReview(Title reviewed, TitleReviewOutcome outcome, String why, ActionStamp by) {
                TitleFixture.take(reviewed, outcome.step(), null, by.moment());
            }
        };
        made.limits = new TitleLimits() {
            @Override
            public TimeLimit of(Title of, String code, Instant at) {
                return TimeLimit.workingDays(10);
            }
        };
        made.reviewers = new TitleReviewerRule() {
            @Override
            boolean hasTakenPart(Title of, String account) {
                return false;
            }
        };
        made.offices = new TitleReviewPolicy() {
            @Override
            public boolean reviews(Actor actor, Title of, LocalDate today) {
                return true;
            }
        };
        made.mailings = new AccountNotifier() {
            @Override
            public int toMerchant(String merchant, LocalDate today, String key, String dedupeKey, Object... arguments) {
                letters.add(Messages.message(Locale.CHINESE, key + ".body", arguments)
                        + Messages.message(Locale.ENGLISH, key + ".body", arguments));
                return 1;
            }
        };
        made.currentUser = new CurrentUser() {
            @Override
            public Actor actor() {
                return NoticeFixture.officer("office", Role.COUNTY_OFFICE);
            }
        };
        made.deliveries = of();
        made.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return now;
            }
        };
        return made;
    }

    @SuppressWarnings("unchecked") // proxy of a generic interface
    private static Instance<DecisionDelivery> of(DecisionDelivery... deliveries) {
        return (Instance<DecisionDelivery>) Proxy.newProxyInstance(
                TitleReviewServiceTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, given) -> Stream.of(deliveries));
    }
}
