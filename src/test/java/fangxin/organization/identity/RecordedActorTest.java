package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedActorTest {
    @Test
    void theSystemAndTheConsumerAreNamedInTheLanguageOfTheReader() {
        assertThat(stated("system", "系统")).isEqualTo(new LocalizedText("系统", "System"));
        assertThat(stated("public", "消费者")).isEqualTo(new LocalizedText("消费者", "Consumer"));
        assertThat(stated("public", "社会公众")).isEqualTo(new LocalizedText("社会公众", "The public"));
    }

    @Test
    void aPersonKeepsTheNameThatWasRecorded() {
        assertThat(stated("shop01", "消费者")).isEqualTo(new LocalizedText("消费者", "消费者"));
        assertThat(stated("public", "王芳")).isEqualTo(new LocalizedText("王芳", "王芳"));
    }

    private static LocalizedText stated(String account, String name) {
        return RecordedActor.of(new Actor(account, name, List.of())).statedName();
    }
}
