package fangxin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void whatIsWrittenInBothLanguagesIsReadInEach() {
        assertThat(Wording.written("许可核查表的分值 / weight as in the licence sheet"))
                .isEqualTo(new Wording("许可核查表的分值", "weight as in the licence sheet"));
    }

    @Test
    void whatNamesAThingOnceIsTheSameInBoth() {
        for (String once : new String[] {"GB/T 18883", "国家标准 / 行业标准", "a / b / c", "default"}) {
            assertThat(Wording.written(once)).isEqualTo(new Wording(once, once));
        }
    }
}
