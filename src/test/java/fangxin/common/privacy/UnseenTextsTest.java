package fangxin.common.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.privacy.PersonalDataTexts.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Test of the detector on texts of seven sets, each of which was written before the detector was run on it; their sentences
 * and notations differ from set to set. The first runs are in docs/measurements.md, this test holds what is reached.
 */
class UnseenTextsTest {
    /** The sets in the order in which they were written. */
    enum Set {
        EIGHTH,
        NINTH,
        TENTH,
        ELEVENTH,
        TWELFTH,
        THIRTEENTH,
        FOURTEENTH
    }

    private static final int TEXTS_OF_A_SET = 150;
    /**
     * Largest number of names not found in a set. In three of the sets, names are any two characters, as no person has;
     * some are missed.
     */
    private static final int MISSED_OF_A_SET = 4;

    private static final List<String> LINES = lines();

    private final PersonalDataDetector detector = new PersonalDataDetector();

    @ParameterizedTest
    @EnumSource(Set.class)
    void findsAllDataExceptInFewTexts(Set set) {
        List<Sample> texts = texts(set, true);
        List<String> missed = new ArrayList<>();
        for (Sample sample : texts) {
            String masked = detector.mask(sample.text());
            if (sample.data().stream().anyMatch(datum -> !MaskedText.masks(sample.text(), masked, datum))) {
                missed.add(sample + " -> " + masked);
            }
        }
        assertThat(texts).hasSize(TEXTS_OF_A_SET);
        assertThat(missed).hasSizeLessThanOrEqualTo(MISSED_OF_A_SET);
    }

    @ParameterizedTest
    @EnumSource(Set.class)
    void leavesTextsWithoutData(Set set) {
        List<Sample> texts = texts(set, false);

        assertThat(texts).hasSize(TEXTS_OF_A_SET);
        assertThat(texts.stream()
                        .map(Sample::text)
                        .filter(text -> !detector.find(text).isEmpty())
                        .map(text -> text + " -> " + detector.mask(text)))
                .hasSizeLessThanOrEqualTo(TEXTS_OF_A_SET / 100);
    }

    @Test
    void everyLineBelongsToASet() {
        assertThat(LINES).hasSize(Set.values().length * 2 * TEXTS_OF_A_SET);
    }

    private static List<Sample> texts(Set set, boolean withData) {
        return LINES.stream()
                .map(line -> line.split("\t"))
                .filter(columns -> columns[0].equals(set.name()) && (columns.length > 2) == withData)
                .map(columns -> new Sample(
                        columns[1].replace("\\n", "\n"),
                        withData ? List.of(columns[2].replace("\\n", "\n").split("‖")) : List.of()))
                .toList();
    }

    private static List<String> lines() {
        try (InputStream file = UnseenTextsTest.class.getResourceAsStream("unseen-texts.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
