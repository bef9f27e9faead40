package fangxin.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPropertiesTest {
    public interface Answerable {
        default boolean isAnswered() {
            return true;
        }
    }

    public record Reply(String text, boolean isLate) implements Answerable {
        public boolean isOpen() {
            return text == null;
        }

        public String getFirstLetter() {
            return text.substring(0, 1);
        }
    }

    public record Replies(List<Reply> all) {}

    @Test
    void writesTheComponentsOfARecordAlone() {
        String written = JsonMapper.write(new Replies(List.of(new Reply("yes", true))));

        assertThat(written).isEqualTo("{\"all\":[{\"isLate\":true,\"text\":\"yes\"}]}");
        assertThat((Replies) JsonMapper.read(written, Replies.class))
                .isEqualTo(new Replies(List.of(new Reply("yes", true))));
    }

    @Test
    void readsAnOlderRowThatHasTheAnswerOfAMethod() {
        Reply read = JsonMapper.read("{\"isOpen\":false,\"isLate\":false,\"text\":\"yes\"}", Reply.class);

        assertThat(read).isEqualTo(new Reply("yes", false));
    }
}
