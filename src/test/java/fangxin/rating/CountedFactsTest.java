package fangxin.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedFactsTest {
    private final CountedFacts counted = new CountedFacts();

    @ParameterizedTest
    @CsvSource({
        "2026年5月被处罚（长市监处罚[2026] 12号）。, true",
        "长市监处罚（２０２６）12号, true",
        "长市监处罚〔2026〕112号, false",
        "长市监处罚〔2026〕1号, false",
        "另一件事实, false",
    })
    void aProceedingThatStatesTheNumberOfThePenaltyIsAboutIt(String facts, boolean same) {
        counted.add("T1", "长市监处罚〔2026〕12号");

        assertThat(counted.contains("T1", "P1", facts)).isEqualTo(same);
        assertThat(counted.contains("T2", "P1", facts)).isFalse();
    }

    /** The county has entered the penalty, and the city has imported it with other brackets. */
    @Test
    void aDecisionThatTwoOfficesHaveImportedCountsOnce() {
        assertThat(counted.isFirst("T1", "长市监处罚〔2026〕12号")).isTrue();
        assertThat(counted.isFirst("T1", "长市监处罚[2026]12号")).isFalse();
        assertThat(counted.isFirst("T1", "长市监处罚〔2026〕13号")).isTrue();
        assertThat(counted.isFirst("T2", "长市监处罚〔2026〕12号")).isTrue();
        assertThat(counted.isFirst("T1", null)).isTrue();
        assertThat(counted.isFirst("T1", null)).isTrue();
    }

    @Test
    void aProceedingThatTheRecordHasProposedIsAboutIt() {
        counted.addProceedings(Set.of("P1"));

        assertThat(counted.contains("T1", "P1", "")).isTrue();
        assertThat(counted.contains("T1", "P2", "")).isFalse();
    }

    @Test
    void aClaimIsNamedByItsWholeNumber() {
        counted.add("T1", "2026000071");

        assertThat(counted.contains("T1", "P1", "2次拒绝退货，最近一次：2026000071。")).isTrue();
        assertThat(counted.contains("T1", "P1", "编号12026000071")).isFalse();
    }

    @Test
    void aNumberOfFewCharactersIsIgnored() {
        counted.add("T1", "12号");
        counted.add("T1", null);

        assertThat(counted.contains("T1", "P1", "地址：人民大街12号")).isFalse();
    }
}
