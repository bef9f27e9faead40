package fangxin.common;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.InputClasses;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(onFailureOnly = true)
class TextNormalizerProperties {
    /** Names as they are written, with blanks, brackets and signs, and some text that only a program writes. */
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> written = Arbitraries.strings()
                .withChars("长春市南关區谷雨鄰家便利店號楼ABCabc0129〇①Ⅷ")
                .withChars(' ', '\u3000', '·', '(', ')', '（', '）', '-', '—', '、', '。', '#', '\t')
                .ofMaxLength(30);
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars(
                        '\u1100', '\u1161', '\u11a8', '\u0301', '\u0307', '\u0130', '\u00df', '\u03c2', '\ufb01', 'e')
                .ofMaxLength(8);
        return Arbitraries.oneOf(written, odd, Arbitraries.strings().ofMaxLength(20));
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(character -> character > ' ' && character < 0x7f ? character + 0xfee0 : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property
    void aKeyIsItsOwnKey(@ForAll("names") String name) {
        String key = TextNormalizer.key(name);

        assertThat(TextNormalizer.key(key)).isEqualTo(key);
        assertThat(TextNormalizer.plain(key)).isEqualTo(key);
        assertThat(TextNormalizer.plain(TextNormalizer.plain(name))).isEqualTo(TextNormalizer.plain(name));
        assertThat(TextNormalizer.code(TextNormalizer.code(name))).isEqualTo(TextNormalizer.code(name));
        Statistics.label("key")
                .collect(key.isEmpty() ? "empty" : key.equals(name) ? "unchanged" : "changed")
                .coverage(checker -> checker.check("changed").percentage(share -> share > 50));
    }

    @Property
    void widthCaseBlanksAndPunctuationDoNotCount(@ForAll("names") String name) {
        String ascii = name.replaceAll("[^\\p{ASCII}\\p{IsHan}]", "");
        String key = TextNormalizer.key(ascii);

        assertThat(TextNormalizer.key(fullWidth(ascii))).isEqualTo(key);
        assertThat(TextNormalizer.key(ascii.toUpperCase(Locale.ROOT))).isEqualTo(key);
        assertThat(TextNormalizer.key(ascii.toLowerCase(Locale.ROOT))).isEqualTo(key);
        assertThat(TextNormalizer.key(String.join(" ", ascii.split("")))).isEqualTo(key);
        assertThat(TextNormalizer.key("（" + ascii.replace("-", "，") + "）。")).isEqualTo(key);
        Statistics.label("letters")
                .collect(!key.isEmpty())
                .coverage(checker -> checker.check(true).percentage(share -> share > 30));
    }

    @Property
    void aKeyHoldsLettersAndNumbersOnly(@ForAll("names") String name) {
        assertThat(TextNormalizer.key(name)).matches("[\\p{L}\\p{N}]*");
        InputClasses.requireBoth("something else is dropped", !name.matches("[\\p{L}\\p{N}]*"));
        InputClasses.requireBoth("the key is empty", TextNormalizer.key(name).isEmpty());
    }

    @Example
    void everyCharacterAloneHasAStableKey() {
        assertThat(IntStream.range(0, 0x30000)
                        .filter(point -> !Character.isSurrogate((char) point) || point > 0xffff)
                        .mapToObj(Character::toString)
                        .filter(character -> !TextNormalizer.key(TextNormalizer.key(character))
                                .equals(TextNormalizer.key(character))))
                .isEmpty();
    }

    @Example
    void twoCharactersHaveTheKeysOfEach() {
        assertThat(TextNormalizer.key("谷雨鄰家（長春）")).isEqualTo("谷雨邻家长春");
        assertThat(TextNormalizer.key("二〇二商店 Ⅷ①")).isEqualTo("二〇二商店viii1");
        assertThat(TextNormalizer.key("谷雨")).isNotEqualTo(TextNormalizer.key("谷雪"));
    }

    @Example
    void codesKeepLettersAndDigitsAndDropWhatIsForTheEye() {
        assertThat(TextNormalizer.code("９１２２－0102 ma00006r·6w")).isEqualTo("91220102MA00006R6W");
        assertThat(TextNormalizer.code("2026—00012")).isEqualTo("202600012");
        assertThat(TextNormalizer.code(null)).isEmpty();
    }

    @Example
    void anEmptyKeyJoinsNothing() {
        assertThat(TextNormalizer.keyOrNull(null)).isNull();
        assertThat(TextNormalizer.keyOrNull(" （） ")).isNull();
        assertThat(TextNormalizer.keyOrNull("甲 店")).isEqualTo("甲店");
    }
}
