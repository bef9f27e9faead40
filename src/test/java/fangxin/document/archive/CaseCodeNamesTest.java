package fangxin.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files in the archive. */
class CaseCodeNamesTest {
    @ParameterizedTest
    @CsvSource({"LICENCE,营业执照", "MARK-C1,评分照片（评审项 C1）", "LATE-C1,评审表锁定后补传的照片（评审项 C1）", "PLEDGE,承诺书签名", "UNHEARD_OF,"})
    void aFileSaysWhatItIs(String purpose, String words) {
        assertThat(CaseCodeNames.of(purpose, Map.of("LICENCE", "营业执照"))).isEqualTo(Optional.ofNullable(words));
    }
}
