package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.platform.config.JsonMapper;
import fangxin.round.ApplicationRound.TitleLevel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Caps, ratios and questions of the shipped terms of visits, and of a second city. */
class VisitTermsTest {
    private static final Set<String> TYPES = Set.of("SHOP", "BUSINESS_DISTRICT");
    private static final VisitLimit ALL = new VisitLimit(null, 4, 20, 50, 100);
    private static final VisitQuestion QUESTION =
            new VisitQuestion("PLAQUE_SHOWN", new LocalizedText("标牌悬挂", "Plaque"));

    @Test
    void aTypeWithoutAValueHasThatOfAllTypes() {
        VisitTerms shipped = VisitTermsSeed.shipped();

        shipped.check(TYPES);

        assertThat(shipped.cap("SHOP")).isEqualTo(4);
        assertThat(shipped.cap("BUSINESS_DISTRICT")).isEqualTo(6);
        assertThat(shipped.countsBeforeNaming()).isTrue();
        assertThat(shipped.ratio("BUSINESS_DISTRICT", TitleLevel.CITY)).isEqualTo(50);
        assertThat(shipped.questions()).hasSize(7);
        assertThat(shipped.quarterlyReturnTests()).isEqualTo(5);
    }

    /** The text is the body that an office sends to the API, without a new build of the software. */
    @Test
    void theTermsOfASecondCityAreReadAsTheyAre() {
        VisitTerms second = JsonMapper.read("""
                {"limits": [{"yearlyCap": 2, "county": 10, "city": 30, "province": 60}, {"subjectType": "SHOP", "county": 0}],
                 "questions": [{"code": "DISPLAY", "text": {"zh": "公示", "en": "Displayed"}}], "source": "江城通知〔2026〕3号"}
                """, VisitTerms.class);

        second.check(TYPES);

        assertThat(second.cap("SHOP")).isEqualTo(2);
        assertThat(second.ratio("SHOP", TitleLevel.COUNTY)).isZero();
        assertThat(second.quarterlyReturnTests()).as("not stated").isZero();
    }

    @Test
    void theRowForAllTypesIsCompleteAndNoTypeOrCodeAppearsTwice() {
        refused("supervision.visit.terms.all", List.of(new VisitLimit(null, 4, null, 50, 100)), List.of(QUESTION));
        refused(
                "supervision.visit.terms.twice",
                List.of(ALL, new VisitLimit("SHOP", 1, null, null, null), new VisitLimit("SHOP", 2, null, null, null)),
                List.of(QUESTION));
        refused(
                "supervision.visit.terms.type",
                List.of(ALL, new VisitLimit("STALL", 1, null, null, null)),
                List.of(QUESTION));
        refused("supervision.visit.terms.codeTwice", List.of(ALL), List.of(QUESTION, QUESTION));
        refused(
                "supervision.visit.terms.cap",
                List.of(ALL, new VisitLimit("SHOP", 61, null, null, null)),
                List.of(QUESTION));
    }

    private static void refused(String key, List<VisitLimit> limits, List<VisitQuestion> questions) {
        assertThatThrownBy(() -> new VisitTerms(limits, questions, true, 5, "default").check(TYPES))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(key);
    }
}
