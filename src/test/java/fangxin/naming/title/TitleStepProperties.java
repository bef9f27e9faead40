package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation;
import fangxin.criteria.model.Grade;
import fangxin.naming.notice.NoticeFixture;
import fangxin.testing.InputClasses;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(onFailureOnly = true)
class TitleStepProperties {
    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 26);
    private static final LocalDate END = LocalDate.of(2027, 3, 1);
    private static final Object[] TAKEN = Arrays.stream(TitleStep.values())
            .filter(step -> step != TitleStep.VOID_NAMING)
            .toArray();

    /**
     * Status, grade, stars and last day of any title are those that its history gives, and no change is without a cause.
     */
    @Property(tries = 1_000)
    void stateGradeAndTermFollowFromTheHistory(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 10_000) Integer> choices) {
        Title title = choices.getFirst() % 2 == 0 ? TitleFixture.excellentUntil(END) : starred();
        LocalDate end = title.term().validUntil();
        LocalDate day = BEGIN;
        for (int choice : choices) {
            day = day.plusDays(choice % 3);
            attempt(title, stepOf(title, choice), choice, day);
        }

        TitleStatus status = null;
        Grade grade = null;
        StarGrade stars = null;
        for (TitleEvent entry : title.timeline()) {
            TitleChange change = entry.change();
            if (change == null) {
                continue;
            }
            assertThat(change.before()).isEqualTo(status);
            assertThat(change.gradeBefore()).isEqualTo(grade);
            assertThat(change.starsBefore()).isEqualTo(stars);
            if (change.step().keepsMeasure() && change.before().isUnderMeasure()) {
                assertThat(change.after()).isEqualTo(change.before());
            } else {
                assertThat(change.step().to()).contains(change.after());
            }
            if (change.step() == TitleStep.CONFER) {
                assertThat(status).isNull();
            } else {
                assertThat(change.step().from()).contains(status);
                requireCause(change);
            }
            status = change.after();
            grade = change.gradeAfter();
            stars = change.starsAfter();
            InputClasses.requireEach("step", change.step(), TAKEN);
            if (change.step().setsTerm() || change.step() == TitleStep.RENEW_PLEDGE) {
                assertThat(change.endBefore()).isEqualTo(end);
                end = change.endAfter();
            } else {
                assertThat(change.endAfter()).isNull();
            }
        }
        assertThat(title.status()).isEqualTo(status);
        assertThat(title.category().grade()).isEqualTo(grade);
        assertThat(title.category().stars()).isEqualTo(stars);
        assertThat(title.term().validUntil()).isEqualTo(end);
    }

    private static Title starred() {
        Title title = CommitmentTitleFixture.named(BEGIN.minusDays(1), END);
        CommitmentTitleFixture.award(title, StarGrade.FOUR, BEGIN.minusDays(1));
        return title;
    }

    private static void requireCause(TitleChange change) {
        assertThat(change.cause().ground().zh()).isNotBlank();
        assertThat(change.cause().ground().en()).isNotBlank();
        assertThat(change.cause().input().zh()).isNotBlank();
        TitleCauseView shown = TitleCauseView.of(change, BEGIN, true);
        assertThat(shown.sentence().zh())
                .contains(change.cause().ground().zh())
                .endsWith("。")
                .doesNotContain("。。", "naming.");
        assertThat(shown.sentence().en())
                .contains(change.cause().ground().en())
                .endsWith(".")
                .doesNotContain("naming.");
    }

    /** Mostly a step that is possible now, sometimes any. */
    private static TitleStep stepOf(Title title, int choice) {
        List<TitleStep> all = Arrays.stream(TitleStep.values())
                .filter(step -> step != TitleStep.CONFER)
                .toList();
        List<TitleStep> possible = all.stream()
                .filter(step -> step.from().contains(title.status()))
                .toList();
        return choice % 10 == 0 || possible.isEmpty()
                ? all.get(choice / 10 % all.size())
                : possible.get(choice / 10 % possible.size());
    }

    /** A step that is refused leaves the title as it was. */
    private static void attempt(Title title, TitleStep step, int choice, LocalDate day) {
        TitleStatus status = title.status();
        Grade grade = title.category().grade();
        StarGrade stars = title.category().stars();
        LocalDate end = title.term().validUntil();
        int entries = title.timeline().size();
        LocalDate on = step == TitleStep.EXPIRE ? end.plusDays(choice % 4) : day;
        LocalDate lastDay = step.setsTerm() || step == TitleStep.RENEW_PLEDGE
                ? end.plusDays(choice % 5 * 10L)
                : day.plusDays(choice % 20);
        try {
            TitleStepFixture.take(title, step, lastDay, NoticeFixture.at(on));
            boolean sameStars = step == TitleStep.AWARD_STARS && stars == StarGrade.FIVE;
            assertThat(title.timeline()).hasSize(sameStars ? entries : entries + 1);
        } catch (RuleViolation refused) {
            assertThat(title.status()).isEqualTo(status);
            assertThat(title.category().grade()).isEqualTo(grade);
            assertThat(title.category().stars()).isEqualTo(stars);
            assertThat(title.term().validUntil()).isEqualTo(end);
            assertThat(title.timeline()).hasSize(entries);
        }
    }
}
