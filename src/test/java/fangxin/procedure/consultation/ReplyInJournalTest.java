package fangxin.procedure.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyInJournalTest {
    private static final List<LocalizedText> BODIES = List.of(
            new LocalizedText("市发展改革委", "Development and Reform Commission"),
            new LocalizedText("市商务局", "Bureau of Commerce"));

    @Test
    void aReplyIsReadInEnglishAndItsOpinionStaysAsItWasWritten() {
        String consent = ReplyInJournal.of(BODIES.getLast(), ConsultationReply.ReplyAnswer.CONSENT, null);
        String objection = ReplyInJournal.of(BODIES.getFirst(), ConsultationReply.ReplyAnswer.OBJECTION, "近期有处罚记录。");

        assertThat(ReplyInJournal.read(consent, BODIES))
                .map(LocalizedText::en)
                .hasValueSatisfying(line ->
                        assertThat(line).startsWith("Bureau of Commerce: ").doesNotContain("市商务局"));
        assertThat(ReplyInJournal.read(objection, BODIES)).hasValueSatisfying(line -> {
            assertThat(line.zh()).isEqualTo(objection);
            assertThat(line.en())
                    .startsWith("Development and Reform Commission: ")
                    .endsWith(". 近期有处罚记录。");
        });
        assertThat(ReplyInJournal.read("另一单位：无意见", BODIES)).isEmpty();
        assertThat(ReplyInJournal.read(null, BODIES)).isEmpty();
    }
}
