package fangxin.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalizedTextTest {
    @Test
    void whatIsWrittenInBothLanguagesIsReadInEach() {
        assertThat(LocalizedText.written("许可核查表的分值 / weight as in the licence sheet"))
                .isEqualTo(new LocalizedText("许可核查表的分值", "weight as in the licence sheet"));
    }

    @Test
    void whatNamesAThingOnceIsTheSameInBoth() {
        for (String once : new String[] {"GB/T 18883", "国家标准 / 行业标准", "a / b / c", "default"}) {
            assertThat(LocalizedText.written(once)).isEqualTo(new LocalizedText(once, once));
        }
    }
}
