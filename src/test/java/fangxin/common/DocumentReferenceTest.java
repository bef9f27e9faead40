package fangxin.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReferenceTest {
    @ParameterizedTest
    @CsvSource({
        "2026年5月被处罚（长市监处罚[2026] 12号）。, true",
        "长市监处罚（２０２６）12号, true",
        "长市监处罚〔2026〕112号，长市监处罚〔2026〕12号, true",
        "长市监处罚〔2026〕112号, false",
        "长市监处罚〔2026〕1号, false",
    })
    void aTextStatesANumberAsAWhole(String text, boolean stated) {
        assertThat(DocumentReference.of("长市监处罚〔2026〕12号").orElseThrow().isStatedIn(text))
                .isEqualTo(stated);
    }

    @Test
    void lettersAndDigitsContinueANumber() {
        DocumentReference number = DocumentReference.of("JY12201").orElseThrow();

        assertThat(number.isStatedIn("许可证jy12201已经注销")).isTrue();
        assertThat(number.isStatedIn("许可证JY122010")).isFalse();
        assertThat(number.isStatedIn("许可证XJY12201")).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "12号", " 1 2 3 4 "})
    void fewCharactersAreNoNumber(String text) {
        assertThat(DocumentReference.of(text)).isEmpty();
    }
}
