package fangxin.common.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/**
 * Test of the stored model of names against the corpus beside this test. With {@code -Dnames.write=true} the model is
 * trained and stored again; with {@code -Dnames.train=true} it is trained again and compared.
 */
class NameModelTest {
    private static final Path STORED = Path.of("src/main/resources/fangxin/common/privacy", NameModel.FILE);
    private static final int FEW = 150;

    @Test
    void theStoredModelIsTrainedFromTheCorpus() throws IOException {
        if (Boolean.getBoolean("names.write")) {
            try (OutputStream file = new DeflaterOutputStream(Files.newOutputStream(STORED))) {
                NameModelTrainer.train(LabelledText.all(), LabelledText.checksum())
                        .write(file);
            }
        }
        try (InputStream file = new InflaterInputStream(Files.newInputStream(STORED))) {
            byte[] stored = file.readAllBytes();
            byte[] trained = Boolean.getBoolean("names.train") ? written(LabelledText.all()) : stored;

            assertThat(NameModel.trained().corpus()).isEqualTo(LabelledText.checksum());
            assertThat(stored).isEqualTo(trained);
        }
    }

    @Test
    void trainingAgainGivesTheSameWeights() throws IOException {
        List<LabelledText> texts = LabelledText.all().subList(0, FEW);

        assertThat(written(texts)).isEqualTo(written(texts)).hasSizeGreaterThan(1000);
    }

    @Test
    void likelyNamesDoNotOverlap() {
        LearnedNames names = new LearnedNames(new ComparableText("店员王秀英和李建国，还有欧阳娜娜"));

        assertThat(names.masked())
                .extracting(PersonalDataDetector.Span::start, PersonalDataDetector.Span::end)
                .contains(tuple(2, 5), tuple(6, 9), tuple(12, 16))
                .doesNotContain(tuple(2, 4), tuple(12, 15));
    }

    private static byte[] written(List<LabelledText> texts) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        NameModelTrainer.train(texts, LabelledText.checksum()).write(written);
        return written.toByteArray();
    }
}
