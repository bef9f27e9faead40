package fangxin.common.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class NameLexiconTest {
    private static final ComparableText NAMED = new ComparableText("昨天赵敏给我装的空调");
    private static final String ORDINARY = "空调太冷了";

    @Test
    void theDictionariesAreAvailable() {
        assertThat(NameLexicon.AVAILABLE).isTrue();
        assertThat(found(new LikelyNameFinder(), NAMED)).hasSize(1);
        assertThat(new PersonalDataDetector().mayContain(ORDINARY)).isFalse();
    }

    @Test
    void withoutDictionariesNoNameIsLikelyAndAnOfficerChecksEachText() {
        assertThat(found(new LikelyNameFinder(false, LikelyNameFinder.SURE), NAMED))
                .isEmpty();
        assertThat(PersonalDataDetector.mayContain(List.of(), false)).isTrue();
        assertThat(PersonalDataDetector.mayContain(List.of(), true)).isFalse();
    }

    @Test
    void aFailureToLoadIsNoErrorOfTheText() {
        Logger logger = Logger.getLogger(NameLexicon.class.getName());
        Filter before = logger.getFilter();
        logger.setFilter(each -> false);
        try {
            assertThat(NameLexicon.succeeds(() -> {
                        throw new NoClassDefFoundError("CoreDictionary");
                    }))
                    .isFalse();
            assertThat(NameLexicon.succeeds(() -> {
                        throw new IllegalArgumentException("no data");
                    }))
                    .isFalse();
            assertThat(NameLexicon.succeeds(() -> {
                        throw new OutOfMemoryError("no heap");
                    }))
                    .isFalse();
        } finally {
            logger.setFilter(before);
        }
    }

    private static List<PersonalDataDetector.Span> found(LikelyNameFinder finder, ComparableText text) {
        List<PersonalDataDetector.Span> found = new ArrayList<>();
        finder.find(text, found);
        return found;
    }
}
