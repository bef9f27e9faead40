package fangxin.supervision.particulars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.naming.title.TitleParticular;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParticularsCatalogueTest {
    private static final Set<String> TRIGGERS = Set.of("PREMISES_MOVED", "OPERATOR_CHANGED", "SHOP_CLOSED");
    private final ParticularsCatalogue shipped = ParticularsTermsSeed.shipped();

    @Test
    void theShippedTermsAreCompleteAndEachIsMarkedAsADefault() {
        shipped.check(TRIGGERS);

        assertThat(shipped.report()).isEqualTo(new TimeLimit(30, TimeLimit.Unit.DAYS, "default"));
        assertThat(shipped.kinds()).extracting(ParticularsKind::source).containsOnly("default");
        assertThat(shipped.kinds().stream().map(ParticularsKind::particular)).contains(TitleParticular.values());
    }

    /** A title belongs to one premises and one operator: neither is ever silently exchanged, and it ends with the shop. */
    @Test
    void aMoveANewOperatorAndAClosedShopEndTheTitleByAProceeding() {
        assertThat(shipped.kinds().stream().filter(ParticularsKind::opensProceeding))
                .extracting(ParticularsKind::code)
                .containsExactly("MOVED", "OPERATOR", "CLOSED");
        assertThat(shipped.find("CREDIT_CODE").orElseThrow().continuity()).isTrue();
    }

    /** The value of a closed shop is a reason, and that of a move an address: neither is called a value after a change. */
    @Test
    void theFactsOfAProceedingStateWhatTheHolderReported() {
        assertThat(Messages.message(
                        Locale.CHINESE, "supervision.particulars.facts", "房租到期", LocalDate.of(2026, 11, 28)))
                .contains("房租到期", "2026年11月28日")
                .doesNotContain("变更");
    }

    @Test
    void theTermsReadFromTheDatabaseEqualThoseOfTheConfiguration() {
        ParticularsTermsList.ParticularsCatalogueConverter column =
                new ParticularsTermsList.ParticularsCatalogueConverter();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(shipped)))
                .isEqualTo(shipped);
    }

    @Test
    void aKindEitherCorrectsAParticularOrNamesAKnownTrigger() {
        assertThat(keys(shipped.with(kind("NEW", null, null)))).containsExactly("supervision.particulars.either");
        assertThat(keys(shipped.with(kind("NEW", TitleParticular.ADDRESS, "PREMISES_MOVED"))))
                .containsExactly("supervision.particulars.either");
        assertThat(keys(shipped.with(kind("NEW", null, "UNKNOWN")))).containsExactly("supervision.trigger.unknown");
        assertThat(keys(shipped.with(kind("NEW", null, "PREMISES_MOVED")))).isEmpty();
        assertThat(keys(shipped.with(kind("NEW", TitleParticular.ADDRESS, " "))))
                .isEmpty();
    }

    @Test
    void aKindIsExchangedInItsPlaceOrAddedAtTheEnd() {
        ParticularsKind exchanged = kind("SIGN_NAME", TitleParticular.SIGN_NAME, null);
        ParticularsKind added = kind("NEW", TitleParticular.ADDRESS, null);

        ParticularsCatalogue after = shipped.with(exchanged).with(added);

        assertThat(after.kinds()).hasSize(shipped.kinds().size() + 1).endsWith(added);
        assertThat(after.kinds().get(1)).isEqualTo(exchanged);
        assertThat(after.without("NEW").with(shipped.kinds().get(1))).isEqualTo(shipped);
    }

    @Test
    void aCodeIsThereOnceAndAPeriodIsAtMostAYear() {
        ParticularsKind one = shipped.kinds().getFirst();

        assertThat(keys(new ParticularsCatalogue(shipped.report(), shipped.handling(), List.of(one, one))))
                .containsExactly("supervision.trigger.twice");
        assertThat(keys(new ParticularsCatalogue(
                        new TimeLimit(366, TimeLimit.Unit.DAYS, "default"), shipped.handling(), shipped.kinds())))
                .containsExactly("supervision.particulars.days");
    }

    /** An installation from before the kind has it after its start; one that an officer has removed stays away. */
    @Test
    void storedTermsGetTheKindOfAClosedShopUnlessAnOfficerHasRemovedIt() {
        ParticularsCatalogue earlier = shipped.without("CLOSED");
        Set<String> had = codes(earlier);

        assertThat(codes(earlier.completedBy(shipped, had, TRIGGERS))).contains("CLOSED");
        assertThat(codes(earlier.completedBy(shipped, codes(shipped), TRIGGERS)))
                .doesNotContain("CLOSED");
        assertThat(codes(earlier.completedBy(shipped, had, Set.of("PREMISES_MOVED"))))
                .doesNotContain("CLOSED");
    }

    @Test
    void aStoredKindOfAClosedShopIsCompletedAndWhatAnOfficerDecidedStays() {
        ParticularsKind closed = shipped.find("CLOSED").orElseThrow();
        ParticularsKind earlier = closed(
                closed,
                new LocalizedText("称号进入注销程序，决定前会告知您陈述申辩；注销后交回标牌。暂停营业后还会开业的，不用报告。", "The cancellation is proposed."),
                null);
        ParticularsKind decided = closed(closed, closed.follows(), false);
        LocalizedText own = new LocalizedText("本市另有规定。", "Rules of this city.");

        assertThat(earlier.concernsAllTitles()).isFalse();
        assertThat(completed(earlier)).isEqualTo(closed);
        assertThat(completed(decided)).isEqualTo(decided);
        assertThat(completed(closed(closed, own, null)).follows()).isEqualTo(own);
    }

    @Test
    void onlyAKindThatNamesATriggerConcernsAllTitles() {
        ParticularsKind sign = shipped.find("SIGN_NAME").orElseThrow();

        assertThat(keys(shipped.with(closed(sign, sign.follows(), true))))
                .containsExactly("supervision.particulars.allTitles");
    }

    private ParticularsKind completed(ParticularsKind stored) {
        return shipped.with(stored)
                .completedBy(shipped, codes(shipped), TRIGGERS)
                .find(stored.code())
                .orElseThrow();
    }

    private static ParticularsKind closed(ParticularsKind like, LocalizedText follows, Boolean allTitles) {
        return new ParticularsKind(
                like.code(),
                like.name(),
                like.value(),
                like.evidence(),
                follows,
                like.ground(),
                like.particular(),
                like.trigger(),
                like.continuity(),
                like.reissue(),
                allTitles,
                like.decider(),
                like.source());
    }

    private static Set<String> codes(ParticularsCatalogue of) {
        return of.kinds().stream().map(ParticularsKind::code).collect(Collectors.toSet());
    }

    private ParticularsKind kind(String code, TitleParticular particular, String trigger) {
        ParticularsKind like = shipped.kinds().getFirst();
        return new ParticularsKind(
                code,
                like.name(),
                like.value(),
                like.evidence(),
                like.follows(),
                like.ground(),
                particular,
                trigger,
                false,
                false,
                null,
                ParticularsDecider.KEEPING_OFFICE,
                "default");
    }

    private static List<String> keys(ParticularsCatalogue catalogue) {
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> catalogue.check(TRIGGERS));
        return Stream.ofNullable(refused)
                .flatMap(each -> each.violations().stream())
                .map(RuleViolation.Violation::key)
                .toList();
    }
}
