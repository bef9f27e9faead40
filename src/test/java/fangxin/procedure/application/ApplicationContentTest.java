package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.procedure.application.AnswerDifference.ChangedPart;
import fangxin.testing.InputClasses;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

@StatisticsReport(onFailureOnly = true)
class ApplicationContentTest {
    private static final List<String> FIELDS = List.of("address", "floorArea", "phone", "staff");
    private static final Attachment FRONT = file("f1", "front", "门头.jpg");
    private static final Attachment NEW_FRONT = file("f2", "front", "新门头.jpg");

    @Test
    void aSubmissionDiffersFromTheOneBeforeInWhatWasChangedAddedAndTakenOut() {
        ApplicationContent before = ApplicationContent.EMPTY
                .answered(Map.of("address", "桂林路18号", "staff", "3"))
                .checked(Map.of("general.G11", false))
                .with(FRONT);
        Map<String, String> changes = new HashMap<>();
        changes.put("address", "桂林路18号1层");
        changes.put("staff", null);
        changes.put("floorArea", "80");

        ApplicationContent after = before.answered(changes)
                .checked(Map.of("general.G11", true))
                .without(FRONT)
                .with(NEW_FRONT);

        assertThat(after.differencesTo(before))
                .containsExactly(
                        new AnswerDifference(ChangedPart.ANSWER, "address", "桂林路18号", "桂林路18号1层"),
                        new AnswerDifference(ChangedPart.ANSWER, "floorArea", null, "80"),
                        new AnswerDifference(ChangedPart.ANSWER, "staff", "3", null),
                        new AnswerDifference(ChangedPart.SELF_CHECK, "general.G11", "false", "true"),
                        new AnswerDifference(ChangedPart.FILE, "front", null, "新门头.jpg"),
                        new AnswerDifference(ChangedPart.FILE, "front", "门头.jpg", null));
    }

    @Test
    void signingAgainIsADifference() {
        ApplicationContent before = ApplicationContent.EMPTY.signed(signature("张三"));
        ApplicationContent after = before.signed(signature("李四"));

        assertThat(after.differencesTo(before))
                .containsExactly(new AnswerDifference(ChangedPart.PLEDGE, "pledge", "张三", "李四"));
    }

    /** Answers to few fields, so that two submissions have some in common. */
    @Provide
    Arbitrary<Map<String, String>> answers() {
        return Arbitraries.maps(Arbitraries.of(FIELDS), Arbitraries.of("", "1", "2", "桂林路"))
                .ofMaxSize(FIELDS.size());
    }

    @Property
    void differencesAreExactlyTheAnswersThatAreNotTheSame(
            @ForAll("answers") Map<String, String> before, @ForAll("answers") Map<String, String> after) {
        Map<String, String> rebuilt = new HashMap<>(before);

        ApplicationContent.EMPTY
                .answered(after)
                .differencesTo(ApplicationContent.EMPTY.answered(before))
                .forEach(difference -> {
                    assertThat(difference.before()).isEqualTo(before.get(difference.code()));
                    assertThat(difference.after()).isNotEqualTo(difference.before());
                    if (difference.after() == null) {
                        rebuilt.remove(difference.code());
                    } else {
                        rebuilt.put(difference.code(), difference.after());
                    }
                });

        assertThat(rebuilt).isEqualTo(after);
        for (String field : FIELDS) {
            InputClasses.requireEach(
                    "a field",
                    before.containsKey(field)
                            ? !after.containsKey(field)
                                    ? "removed"
                                    : before.get(field).equals(after.get(field)) ? "kept" : "changed"
                            : after.containsKey(field) ? "added" : "not answered",
                    "removed",
                    "kept",
                    "changed",
                    "added");
        }
    }

    @Test
    void aDrawnSignatureIsTakenAndAnEmptyBoxIsNot() throws IOException {
        assertThat(SignaturePicture.of(drawing(true))).isNotEmpty();
        assertThatThrownBy(() -> SignaturePicture.of(drawing(false))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> SignaturePicture.of("data:image/png;base64,AAAA"))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> SignaturePicture.of("https://example.com/a.png"))
                .isInstanceOf(RuleViolation.class);
    }

    private static String drawing(boolean signed) throws IOException {
        BufferedImage box = new BufferedImage(300, 150, BufferedImage.TYPE_INT_ARGB);
        if (signed) {
            Graphics2D pen = box.createGraphics();
            pen.setColor(Color.BLACK);
            pen.drawLine(20, 20, 250, 120);
            pen.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(box, "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static PledgeSignature signature(String signer) {
        return new PledgeSignature(
                PledgeSignature.SignatureMethod.FINGER, "s", 2026, "hash", signer, Instant.EPOCH, "account");
    }

    private static Attachment file(String id, String evidenceType, String name) {
        return new Attachment(id, evidenceType, name, "image/jpeg", 1000, "0".repeat(64), Instant.EPOCH);
    }
}
