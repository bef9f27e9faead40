package fangxin.naming.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicFormTokenTest {
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    @TempDir
    Path data;

    @BeforeEach
    void useTheFolder() {
        System.setProperty("fangxin.data", data.toString());
    }

    @AfterEach
    void leaveTheFolder() {
        System.clearProperty("fangxin.data");
    }

    @Test
    void comesBackAsItWasMade() {
        PublicFormToken token = PublicFormToken.fresh("notice-1", NOW);

        assertThat(PublicFormToken.of(token.text(), "notice-1", NOW.plusSeconds(3600)))
                .isEqualTo(token);
    }

    @Test
    void namesTheSameContentAlikeAndOtherContentOtherwise() {
        PublicFormToken token = PublicFormToken.fresh("notice-1", NOW);
        String name = token.naming("1", "没有明码标价。", null, null);

        assertThat(name).hasSize(40).isEqualTo(token.naming("1", " 没有明码标价。\n", null, null));
        assertThat(name)
                .isNotEqualTo(token.naming("2", "没有明码标价。", null, null))
                .isNotEqualTo(token.naming("1", "没有明码标价。", "周女士", null))
                .isNotEqualTo(PublicFormToken.fresh("notice-1", NOW).naming("1", "没有明码标价。", null, null));
    }

    @Test
    void isRefusedForAnotherPurposeWhenTooOldOrChanged() {
        String text = PublicFormToken.fresh("notice-1", NOW).text();

        refused(text, "notice-2", NOW);
        refused(text, "notice-1", NOW.plusSeconds(13 * 3600));
        refused("0" + text.substring(1), text.startsWith("0") ? "notice-2" : "notice-1", NOW);
        refused(null, "notice-1", NOW);
        refused("a.b.c", "notice-1", NOW);
    }

    private static void refused(String text, String purpose, Instant now) {
        assertThatThrownBy(() -> PublicFormToken.of(text, purpose, now)).hasMessageContaining("naming.form.stale");
    }
}
