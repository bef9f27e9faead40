package fangxin.criteria.model;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.criteria.model.IndustryClasses.IndustryClass;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndustryClassesTest {
    private final IndustryClasses classes = new IndustryClasses();

    @Test
    void aClassIsFoundByItsCodeAndByTheWordsOfItsNameInBothLanguages() {
        assertThat(codes("5213")).containsExactly("5213");
        assertThat(codes("便利店")).containsExactly("5213");
        assertThat(codes("stores convenience")).containsExactly("5213");
        assertThat(codes("５２１３ 便利店零售")).containsExactly("5213");
    }

    @Test
    void theBeginningOfACodeFindsAllClassesUnderIt() {
        assertThat(codes("52")).hasSizeGreaterThan(3).allMatch(code -> code.startsWith("52"));
        assertThat(classes.search("52", 2)).hasSize(2);
    }

    @Test
    void aShortFormFindsAClassWhoseNameDoesNotContainIt() {
        assertThat(codes("超市")).containsExactly("5212");
        assertThat(codes("理发")).containsExactly("8040");
        assertThat(codes("市超")).isEmpty();
    }

    @Test
    void nothingIsFoundForNoWordOrForWordsOfDifferentClasses() {
        assertThat(codes(" ")).isEmpty();
        assertThat(codes(null)).isEmpty();
        assertThat(codes("便利店 电力")).isEmpty();
    }

    private List<String> codes(String words) {
        return classes.search(words, 100).stream().map(IndustryClass::code).toList();
    }
}
