package fangxin.organization.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.organization.calendar.TimeLimit;
import fangxin.testing.MainClasses;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The day on which a record is erased, and that every kind in the configuration has a period and code that erases it.
 */
class RetentionPeriodTest {
    private static final TimeLimit TWO_YEARS = new TimeLimit(2, TimeLimit.Unit.YEARS, "default");
    private static final LocalizedText TEXT = new LocalizedText("类别", "kind");

    @ParameterizedTest
    @CsvSource({
        "2026-03-01,30,DAYS,2026-03-31,false",
        "2026-03-01,30,DAYS,2026-04-01,true",
        "2026-03-01,2,YEARS,2028-03-01,false",
        "2026-03-01,2,YEARS,2028-03-02,true",
        "2024-02-29,1,YEARS,2025-02-28,false",
        "2024-02-29,1,YEARS,2025-03-01,true",
        "2023-02-28,1,YEARS,2024-02-28,false"
    })
    void isKeptThroughTheLastDayAndErasedOnTheNext(
            LocalDate begun, int value, TimeLimit.Unit unit, LocalDate today, boolean erased) {
        RetentionCutoff cutoff = RetentionCutoff.of(new TimeLimit(value, unit, "default"), today);

        assertThat(begun.isBefore(cutoff.day())).isEqualTo(erased);
    }

    @Test
    void aDayBeginsInChina() {
        assertThat(RetentionCutoff.of(TWO_YEARS, LocalDate.of(2028, 3, 2)).moment())
                .isEqualTo("2026-03-01T16:00:00Z");
    }

    @Test
    void aRecordWhoseActIsDueIsKeptOnePeriodLonger() {
        assertThat(RetentionCutoff.of(TWO_YEARS, LocalDate.of(2028, 3, 2))
                        .onePeriodBefore()
                        .day())
                .isEqualTo("2024-03-02");
    }

    @Test
    void everyKindWithAPeriodHasAHandler() {
        Set<String> handled = MainClasses.all().stream()
                .filter(type -> type.isAssignableTo(RetainedPersonalData.class) && !type.isInterface())
                .map(JavaClass::reflect)
                .map(RetentionPeriodTest::kindOf)
                .collect(Collectors.toSet());

        RetentionTerms shipped = RetentionTermsSeed.shipped();
        shipped.check();
        Set<String> withPeriod = shipped.kinds().stream()
                .filter(RetentionKind::hasPeriod)
                .map(RetentionKind::code)
                .collect(Collectors.toSet());

        withPeriod.remove("FEED_UNMATCHED");
        assertThat(handled).isEqualTo(withPeriod);
    }

    private static String kindOf(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((RetainedPersonalData) constructor.newInstance()).kind();
        } catch (ReflectiveOperationException none) {
            throw new IllegalStateException(none);
        }
    }

    @Test
    void aNewerVersionAddsItsKindsAndKeepsChangedPeriods() {
        RetentionTerms changed = terms("AA").with("AA", TWO_YEARS);
        RetentionTerms newer = new RetentionTerms(List.of(kind("AA"), kind("BB")));

        RetentionTerms completed = changed.completedBy(newer);

        assertThat(completed.byCode("AA").period()).isEqualTo(TWO_YEARS);
        assertThat(completed.byCode("BB").period().value()).isEqualTo(30);
    }

    @Test
    void termsHaveAPeriodHereOrElsewhere() {
        RetentionKind neither = new RetentionKind("AA", TEXT, TEXT, null, null);
        RetentionKind both = new RetentionKind("AA", TEXT, TEXT, TWO_YEARS, "/work/feed_kinds");
        RetentionKind working =
                new RetentionKind("AA", TEXT, TEXT, new TimeLimit(5, TimeLimit.Unit.WORKING_DAYS, "default"), null);

        for (RetentionKind faulty : List.of(neither, both, working)) {
            assertThatThrownBy(() -> new RetentionTerms(List.of(faulty)).check())
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("retention.period"));
        }
        assertThatThrownBy(() -> new RetentionTerms(List.of(kind("AA"), kind("AA"))).check())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("retention.twice"));
    }

    @ParameterizedTest
    @CsvSource({"0,DAYS,value", "3651,DAYS,value", "31,YEARS,value", "5,WORKING_DAYS,unit"})
    void refusesAPeriodBesideItsField(int value, TimeLimit.Unit unit, String field) {
        RetentionPeriodInput input = new RetentionPeriodInput(1, value, unit, "default");

        assertThatThrownBy(input::period)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations().getFirst().field())
                                .isEqualTo(field));
    }

    private static RetentionTerms terms(String code) {
        return new RetentionTerms(List.of(kind(code)));
    }

    private static RetentionKind kind(String code) {
        return new RetentionKind(code, TEXT, TEXT, new TimeLimit(30, TimeLimit.Unit.DAYS, "default"), null);
    }
}
