package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.ApplicationClock;
import fangxin.testing.InputClasses;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Due days while steps are recalled, times extended and calendars published, in any order, around the end of a year. */
@StatisticsReport(onFailureOnly = true)
class DueDayProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final Set<Step> STEPS = Set.of(Step.SUBMIT, Step.VERIFY, Step.RETURN, Step.ACCEPT, Step.EXTEND);

    /** Event of a day: a step, or, where there is none, the publication of a calendar. */
    private record Event(LocalDate day, Step step, WorkingCalendar calendar) {}

    /** A candidacy with its present calendar. */
    private static final class Course {
        private final Candidacy candidacy =
                CandidacyFixture.candidacy("2026000001", CandidacyFixture.merchant(), CandidacyFixture.round(limits()));
        private WorkingCalendar calendar = known(Set.of(), Set.of(), Set.of());
        private boolean recalled;

        /** Plays an event, as far as the table and the single extension allow it. */
        boolean play(Event event) {
            if (event.step() == null) {
                calendar = event.calendar();
                candidacy.recomputeDueDay(calendar);
                return true;
            }
            Optional<Actor> actor = actors().stream()
                    .filter(each -> candidacy.stepsOpenTo(each).contains(event.step()))
                    .findFirst();
            actor.ifPresent(each -> take(event, each));
            return actor.isPresent();
        }

        private void take(Event event, Actor actor) {
            StepContext taking = StepContext.by(
                    actor,
                    new BusinessMoment(
                            event.day()
                                    .atTime(LocalTime.NOON)
                                    .atZone(ApplicationClock.CHINA)
                                    .toInstant(),
                            calendar));
            switch (event.step()) {
                case RECALL -> {
                    candidacy.recall(taking);
                    recalled = true;
                }
                case EXTEND -> candidacy.extend(taking);
                default -> candidacy.take(event.step(), taking);
            }
        }

        private List<Actor> actors() {
            return List.of(CandidacyFixture.owner(candidacy), CandidacyFixture.station(), CandidacyFixture.office());
        }
    }

    /** Limits under which an extension may grant less than is left, and a period spans a year. */
    private static Map<String, TimeLimit> limits() {
        Map<String, TimeLimit> limits = new HashMap<>(CandidacyFixture.limits());
        limits.put("EXTEND", TimeLimit.workingDays(3));
        limits.put("RECOMMEND_DAYS", TimeLimit.workingDays(365));
        return limits;
    }

    private static WorkingCalendar known(Set<LocalDate> off, Set<LocalDate> madeUp, Set<Integer> published) {
        Set<LocalDate> allOff = new HashSet<>(CandidacyFixture.calendar().off());
        Set<LocalDate> allMadeUp = new HashSet<>(CandidacyFixture.calendar().madeUp());
        Set<Integer> years = new HashSet<>(CandidacyFixture.calendar().published());
        allOff.addAll(off);
        allMadeUp.addAll(madeUp);
        years.addAll(published);
        return new WorkingCalendar(allOff, allMadeUp, years);
    }

    /** The calendar of 2027, or, by mistake, that of 2028 first, with some days off and some weekend days worked. */
    private static WorkingCalendar published(int choice) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> madeUp = new HashSet<>();
        IntStream.range(0, 40).mapToObj(FIRST.plusDays(31)::plusDays).forEach(day -> {
            if ((choice / 8 + day.getDayOfYear() * 7) % 5 == 0) {
                (day.getDayOfWeek().getValue() > 5 ? madeUp : off).add(day);
            }
        });
        return known(off, madeUp, choice % 3 == 0 ? Set.of(2028) : Set.of(2027));
    }

    private static List<Event> events(List<Integer> choices) {
        List<Event> events = new ArrayList<>();
        List<Step> steps = STEPS.stream().sorted().toList();
        LocalDate day = FIRST;
        for (int choice : choices) {
            day = day.plusDays(choice % 4);
            int kind = choice / 4 % 10;
            events.add(
                    kind < 2
                            ? new Event(day, null, published(choice))
                            : kind < 5
                                    ? new Event(day, Step.RECALL, null)
                                    : new Event(day, steps.get(choice / 40 % steps.size()), null));
        }
        return events;
    }

    @Property(tries = 500)
    void anAnnouncedDayIsNeverShortenedWhileItsStageLasts(
            @ForAll @Size(min = 20, max = 60) List<@IntRange(max = 1_000_000) Integer> choices) {
        Course course = new Course();

        for (Event event : events(choices)) {
            Stage stage = course.candidacy.stage();
            LocalDate before = course.candidacy.dueOn();
            if (course.play(event) && course.candidacy.stage() == stage && before != null) {
                assertThat(course.candidacy.dueOn()).isAfterOrEqualTo(before);
                InputClasses.requireEach(
                        "within the stage", event.step() == null ? "calendar" : event.step(), "calendar", Step.EXTEND);
                InputClasses.requireBoth(
                        "the day moves", course.candidacy.dueOn().isAfter(before));
            }
        }
    }

    @Property(tries = 500)
    void aRecallReturnsToTheDayOfTheStageAndToNoEarlierOne(
            @ForAll @Size(min = 20, max = 60) List<@IntRange(max = 1_000_000) Integer> choices) {
        Course course = new Course();

        for (Event event : events(choices)) {
            if (course.play(event) && event.step() == Step.RECALL) {
                List<JournalEntry> journal = course.candidacy.journal();
                LocalDate before = journal.get(journal.size() - 2).dueBefore();
                InputClasses.requireBoth("there was a due day", before != null);
                if (before == null) {
                    assertThat(course.candidacy.dueOn()).isNull();
                } else {
                    LocalDate byCalendar = RunningPeriod.end(journal, course.calendar, course.candidacy.round())
                            .orElseThrow();
                    assertThat(course.candidacy.dueOn()).isEqualTo(before.isAfter(byCalendar) ? before : byCalendar);
                }
            }
        }
        Statistics.label("a step was recalled").collect(course.recalled);
        Statistics.label("a step was recalled")
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 30));
    }

    /** The twin plays the same events without the recalled steps and their recalls. */
    @Property(tries = 500)
    void theDueDayIsNeverLaterThanWithoutTheRecalls(
            @ForAll @Size(min = 20, max = 60) List<@IntRange(max = 1_000_000) Integer> choices) {
        Course course = new Course();
        List<Event> played = new ArrayList<>();
        for (Event event : events(choices)) {
            if (course.play(event)) {
                if (event.step() == Step.RECALL) {
                    played.remove(IntStream.iterate(played.size() - 1, at -> at >= 0, at -> at - 1)
                            .filter(at -> played.get(at).step() != null)
                            .findFirst()
                            .orElseThrow());
                } else {
                    played.add(event);
                }
            }
        }
        Course twin = new Course();
        played.forEach(event -> assertThat(twin.play(event)).isTrue());

        assertThat(course.candidacy.stage()).isEqualTo(twin.candidacy.stage());
        InputClasses.requireBoth("a step was recalled", course.recalled);
        InputClasses.requireBoth("there is a due day", twin.candidacy.dueOn() != null);
        if (twin.candidacy.dueOn() == null) {
            assertThat(course.candidacy.dueOn()).isNull();
        } else {
            assertThat(course.candidacy.dueOn()).isBeforeOrEqualTo(twin.candidacy.dueOn());
        }
    }

    @Property(tries = 500)
    void aDayIsProvisionalWhileAYearOnTheWayToItIsNotPublished(
            @ForAll @Size(min = 20, max = 60) List<@IntRange(max = 1_000_000) Integer> choices) {
        Course course = new Course();

        for (Event event : events(choices)) {
            course.play(event);
            LocalDate due = course.candidacy.dueOn();
            assertThat(course.candidacy.isDueProvisional())
                    .isEqualTo(due != null
                            && IntStream.rangeClosed(2027, due.getYear())
                                    .anyMatch(
                                            year -> !course.calendar.published().contains(year)));
            InputClasses.requireEach(
                    "due day",
                    due == null ? "none" : due.getYear() + (course.candidacy.isDueProvisional() ? ", provisional" : ""),
                    "none",
                    "2026",
                    "2027",
                    "2027, provisional",
                    "2028, provisional");
        }
    }

    @Property(tries = 200)
    void aCalendarPublishedTwiceMovesADayOnce(
            @ForAll @Size(min = 20, max = 60) List<@IntRange(max = 1_000_000) Integer> choices) {
        Course course = new Course();
        events(choices).forEach(course::play);
        course.play(new Event(FIRST.plusDays(60), null, published(choices.getFirst())));

        LocalDate due = course.candidacy.dueOn();
        assertThat(course.candidacy.recomputeDueDay(course.calendar)).isFalse();
        assertThat(course.candidacy.dueOn()).isEqualTo(due);
        InputClasses.requireBoth("there is a due day", due != null);
        InputClasses.requireBoth(
                "the calendar of 2027 is known", course.calendar.published().contains(2027));
    }
}
