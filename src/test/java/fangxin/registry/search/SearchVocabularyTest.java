package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.ClasspathConfig;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchVocabularyTest {
    /** A second group with the word would replace the first. */
    @Test
    void eachWordHasOneMeaning() {
        SearchVocabulary.SearchWordList words =
                ClasspathConfig.json("search-words.json", SearchVocabulary.SearchWordList.class);
        List<String> all = Stream.concat(
                        words.omitted().stream(),
                        words.synonyms().stream().flatMap(group -> Arrays.stream(group.split(" "))))
                .toList();

        assertThat(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "青禾洗车行, 青禾汽车美容",
        "青禾补习班, 青禾培训学校",
        "青禾衣服店, 青禾服装店",
        "青禾菜店, 青禾生鲜超市",
        "青禾小卖店, 青禾便利店",
        "青禾冒菜, 青禾麻辣烫",
        "青禾桑拿, 青禾汗蒸馆",
        "青禾24小时健身, 青禾24h健身房"
    })
    void tradeWordsOfOneMeaningAreOneWord(String asked, String name) {
        assertThat(SearchVocabulary.shipped().core(asked))
                .isEqualTo(SearchVocabulary.shipped().core(name));
    }
}
