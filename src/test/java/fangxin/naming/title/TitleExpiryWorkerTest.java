package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.i18n.StatedDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Day and letter of the recall of plaques of expired titles. */
@Tag("once")
class TitleExpiryWorkerTest {
    private static final LocalDate LAST = LocalDate.of(2027, 2, 26);
    private static final Actor SYSTEM = NoticeFixture.officer("system", Role.JOB);

    private final Title title = TitleFixture.held("merchant-1", LAST, new LocalizedText("明码标价", "Marked prices"));
    /** Keys of the letters, with the days that they state. */
    private final Map<String, LocalDate> letters = new LinkedHashMap<>();

    private BusinessMoment now = NoticeFixture.at(LAST.plusDays(1));
    private final TitleExpiryWorker worker = worker();

    @Test
    void aLetterStatesTheLastDayForThePlaqueOfAnExpiredTitle() {
        assertThat(worker.expire(title.number(), SYSTEM)).isTrue();

        assertThat(title.plaque().dueOn()).isNotNull();
        assertThat(letters)
                .containsExactly(
                        Map.entry("expired/" + title.number(), title.plaque().dueOn()));
    }

    /** The job did not run for longer than the holder's period: the period begins with the letter. */
    @Test
    void theDaysForThePlaqueBeginWithTheLetterAfterAnOutage() {
        now = NoticeFixture.at(LAST.plusDays(100));

        assertThat(worker.expire(title.number(), SYSTEM)).isTrue();

        assertThat(title.endedOn()).isEqualTo(LAST.plusDays(1));
        assertThat(title.plaqueCountedFrom()).isEqualTo(now.today());
        assertThat(title.plaque().dueOn())
                .isAfter(now.today())
                .isEqualTo(worker.plaques.recomputed(title, now.today().getYear(), now.calendar()));
    }

    /** The title expired before the software tracked the return of plaques: no letter has gone to its holder yet. */
    @Test
    void aLetterAsksTheHolderForAForgottenPlaque() {
        TitleStepFixture.take(title, TitleStep.EXPIRE, null, now);
        now = NoticeFixture.at(LAST.plusDays(100));

        worker.recallPlaque(title.number(), SYSTEM);
        worker.recallPlaque(title.number(), SYSTEM);

        assertThat(title.plaque().dueOn()).isAfter(now.today());
        assertThat(letters)
                .containsExactly(Map.entry(
                        "plaque-recalled/" + title.number(), title.plaque().dueOn()));
    }

    private TitleExpiryWorker worker() {
        TitleExpiryWorker made = new TitleExpiryWorker();
        made.titles = new TitleRepository() {
            @Override
            public Title findForUpdate(String number) {
                return title;
            }
        };
        made.mailings = new AccountNotifier() {
            @Override
            public int toMerchant(String merchant, LocalDate today, String key, String dedupeKey, Object... arguments) {
                assertThat(key).isEqualTo("naming.letter.expiredWithPlaque");
                letters.put(dedupeKey, ((StatedDay) arguments[3]).day());
                return 1;
            }
        };
        made.register = TitleStepFixture.register();
        made.plaques = new PlaqueReturnPolicy();
        made.plaques.limits = TitleCauseFixture.composer().limits;
        made.extensions = TitleStepFixture.none();
        made.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return now;
            }
        };
        return made;
    }
}
