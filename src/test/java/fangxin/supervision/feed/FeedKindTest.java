package fangxin.supervision.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerCatalogue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedKindTest {
    private static final SupervisionTriggerCatalogue TERMS =
            ClasspathConfig.json("supervision-triggers.json", SupervisionTriggerCatalogue.class);
    private static final Set<String> TRIGGERS =
            TERMS.triggers().stream().map(SupervisionTrigger::code).collect(Collectors.toSet());
    private final FeedKindCatalogue shipped = FeedKindSeed.shipped();

    @Test
    void theShippedKindsAnswerTheConditionsAndAreValid() {
        shipped.check(TRIGGERS);

        assertThat(shipped.kinds()).extracting(FeedKind::source).containsOnly("default");
        assertThat(List.of("E1", "E2", "E3", "E4", "E5", "V1", "V2", "V3", "V4", "V5", "V6"))
                .allSatisfy(rule -> assertThat(shipped.answering(rule)).isNotEmpty());
        assertThat(TRIGGERS).contains(FeedWorker.LIFTING);
    }

    @Test
    void recordsOfThisSystemAnswerVetoesFiveAndSix() {
        assertThat(shipped.find("PLEDGE_BROKEN").orElseThrow().rules()).containsExactly("V6");
        assertThat(shipped.find(new FalseMaterialFindings().kind())
                        .orElseThrow()
                        .rules())
                .containsExactly("V5");
        assertThat(TRIGGERS).contains(FalseMaterialFindings.TRIGGER);
    }

    /** Another system may leave the result of a sampling out, and the result of an erased record is gone. */
    @Test
    void aRecordWithoutAResultIsNoneOfTheAdverseResults() {
        assertThat(shipped.kinds())
                .allSatisfy(kind -> assertThat(kind.isAdverse(null))
                        .isEqualTo(kind.effect() == FeedEffect.ADVERSE
                                && kind.adverse().isEmpty()));
        assertThat(shipped.find("SAMPLING").orElseThrow().isAdverse("不合格")).isTrue();
    }

    /** A licence that is 吊销，未注销 and would read as one in order lets its shop be named. */
    @ParameterizedTest
    @CsvSource({
        "REGISTRATION, 吊销，未注销, true",
        "REGISTRATION, 已吊销, true",
        "REGISTRATION, 注 销, true",
        "REGISTRATION, 存续（在营、开业、在册）, false",
        "PERMIT, 已过期, true",
        "PERMIT, 有效, false",
        "RISK_CLASS, Ｄ类, true",
        "RISK_CLASS, c, true",
        "RISK_CLASS, CCC, false",
        "RISK_CLASS, A类, false",
        "FOOD_GRADE, C级, true",
        "SAMPLING, 不合格（微生物）, true",
        "SAMPLING, 合格, false"
    })
    void anAdverseResultIsRecognizedAsSourcesWordIt(String kind, String result, boolean adverse) {
        assertThat(shipped.find(kind).orElseThrow().isAdverse(result)).isEqualTo(adverse);
    }

    @Test
    void aNewerVersionAddsItsKindsAndKeepsChangedOnes() {
        FeedKind changed = triggered(shipped.find("PENALTY").orElseThrow(), null);
        FeedKindCatalogue older = new FeedKindCatalogue(List.of(changed));

        FeedKindCatalogue completed = older.completedBy(shipped);

        assertThat(completed.kinds()).hasSameSizeAs(shipped.kinds());
        assertThat(completed.find("PENALTY")).contains(changed);
    }

    @Test
    void theRiskClassIsNeverPublicAndProposesNothing() {
        FeedKind risk = shipped.find("RISK_CLASS").orElseThrow();

        assertThat(risk.publishable()).isFalse();
        assertThat(risk.trigger()).isNull();
        assertThatThrownBy(() -> shipped.with(triggered(risk, "E3_LISTED")).check(TRIGGERS))
                .hasMessageContaining("feed.kind.trigger.never");
    }

    @Test
    void aKindIsReplacedByItsCodeAndAnUnknownTriggerIsRefused() {
        FeedKind penalties = shipped.find("PENALTY").orElseThrow();

        FeedKindCatalogue changed = shipped.with(triggered(penalties, null));
        assertThat(changed.kinds()).hasSameSizeAs(shipped.kinds());
        assertThat(changed.find("PENALTY").orElseThrow().trigger()).isNull();
        assertThatThrownBy(() -> shipped.with(triggered(penalties, "NONE_SUCH")).check(TRIGGERS))
                .hasMessageContaining("feed.kind.trigger");
    }

    @Test
    void anotherTriggerHasOtherEffectsAndAnotherNameHasNot() {
        FeedKind penalties = shipped.find("PENALTY").orElseThrow();

        assertThat(penalties.hasOtherEffects(triggered(penalties, null))).isTrue();
        assertThat(penalties.hasOtherEffects(triggered(penalties, penalties.trigger())))
                .isFalse();
    }

    private static FeedKind triggered(FeedKind kind, String trigger) {
        return new FeedKind(
                kind.code(),
                new LocalizedText("数据", "Feed"),
                kind.rules(),
                kind.effect(),
                kind.adverse(),
                kind.scope(),
                kind.maxAge(),
                kind.completeShare(),
                kind.publishable(),
                trigger,
                kind.retention(),
                kind.source());
    }

    /** The credit-risk class can be no input of a rating, whatever a formula names. */
    @Test
    void onlyPublicPenaltiesCanBeFactsOfRatings() {
        assertThat(FeedKindSeed.shipped().kinds())
                .filteredOn(FeedKind::isPenalty)
                .extracting(FeedKind::code)
                .containsExactly("PENALTY");
    }
}
