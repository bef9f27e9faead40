package fangxin.common;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.InputClasses;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
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
                        '\u1100', '\u1161', '\u11a8', '\u0301', '\u0307', '\u0125', '\u00df', '\u03c2', '\ufb01', 'e')
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
        assertThat(TextNormalizer.heading(TextNormalizer.heading(name))).isEqualTo(TextNormalizer.heading(name));
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

    /** A mobile or landline number in its normal form. */
    @Provide
    Arbitrary<String> phones() {
        Arbitrary<String> mobile =
                Arbitraries.longs().between(13_000_000_000L, 19_999_999_999L).map(String::valueOf);
        Arbitrary<String> landline = Combinators.combine(
                        Arbitraries.of("010", "024", "0431", "0998"),
                        Arbitraries.integers().between(2_000_000, 89_999_999))
                .as((area, number) -> area + "-" + number);
        return Arbitraries.oneOf(mobile, landline);
    }

    @Property
    void aPhoneNumberIsTheSameHoweverItIsWritten(
            @ForAll("phones") String phone, @ForAll @IntRange(max = 14) int at, @ForAll Separator separator) {
        int place = Math.min(at, phone.length() - 3);
        String separated = phone.substring(0, place) + separator.sign + phone.substring(place);
        String abroad = phone.replaceFirst("^0", "");

        for (String written : List.of(
                phone, separated, " " + separated + "\u3000", "+86" + separated, "0086 " + abroad, "+86 " + abroad)) {
            assertThat(TextNormalizer.phone(written)).isEqualTo(phone);
            assertThat(TextNormalizer.phone(fullWidth(written))).isEqualTo(phone);
        }
        InputClasses.requireBoth("mobile number", phone.startsWith("1"));
        InputClasses.requireEach("separator", separator, Separator.values());
    }

    enum Separator {
        BLANK(" "),
        HYPHEN("-"),
        DASH("—"),
        BRACKET("）"),
        FULL_STOP(".");

        private final String sign;

        Separator(String sign) {
            this.sign = sign;
        }
    }

    @Example
    void aTextThatIsNoPhoneNumberStaysAsItIs() {
        assertThat(TextNormalizer.phone(" 400-800-1234 ")).isEqualTo("400-800-1234");
        assertThat(TextNormalizer.phone("12345678901")).isEqualTo("12345678901");
        assertThat(TextNormalizer.phone("0431-8888000-1")).isEqualTo("0431-8888000-1");
        assertThat(TextNormalizer.phone("0431 8888000（12）")).isEqualTo("0431 8888000（12）");
        assertThat(TextNormalizer.phone("+852 2345 6789")).isEqualTo("+852 2345 6789");
        assertThat(TextNormalizer.phone("长春市桂林路 18 号")).isEqualTo("长春市桂林路 18 号");
        assertThat(TextNormalizer.phone("\u3000")).isNull();
        assertThat(TextNormalizer.phone(null)).isNull();
    }

    @Property
    void normalFormsOfNumbersAreTheirOwn(@ForAll("names") String text) {
        String number = TextNormalizer.number(text, Set.of("号"));

        assertThat(TextNormalizer.number(number, Set.of("号"))).isEqualTo(number);
        assertThat(TextNormalizer.phone(TextNormalizer.phone(text))).isEqualTo(TextNormalizer.phone(text));
        InputClasses.requireBoth("text changed", !text.equals(number));
    }

    @Property
    void aNumberKeepsItsValueHoweverItIsWritten(@ForAll int number, @ForAll boolean fraction) {
        String plain = number + (fraction ? ".5" : "");
        String grouped = String.format(Locale.ROOT, "%,d", number) + (fraction ? ".5" : "");

        for (String written : List.of(plain, grouped, fullWidth(grouped), " " + grouped + " ㎡", grouped + "m²")) {
            assertThat(TextNormalizer.number(written, Set.of("m2"))).isEqualTo(plain);
        }
        assertThat(TextNormalizer.number(plain + "亩", Set.of("m2"))).isEqualTo(plain + "亩");
        InputClasses.requireBoth("fraction", fraction);
        InputClasses.requireBoth("grouped", !grouped.equals(plain));
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

    @Property
    void aReferenceIsTheSameInAnyWidthCaseAndFormOfBrackets(@ForAll("names") String text) {
        String reference = TextNormalizer.reference(text);

        assertThat(TextNormalizer.reference(reference)).isEqualTo(reference);
        String ascii = text.replaceAll("[^\\p{ASCII}\\p{IsHan}]", "");
        assertThat(TextNormalizer.reference(fullWidth(ascii).toLowerCase(Locale.ROOT) + " "))
                .isEqualTo(TextNormalizer.reference(ascii));
        for (String brackets : List.of("()", "[]", "（）", "〔〕", "【】", "［］")) {
            assertThat(TextNormalizer.reference(brackets.charAt(0) + ascii + brackets.charAt(1)))
                    .isEqualTo("[" + TextNormalizer.reference(ascii) + "]");
        }
        InputClasses.requireBoth("hyphens", reference.contains("-"));
        InputClasses.requireBoth("brackets", reference.contains("["));
        InputClasses.requireBoth("blanks or lower case", !reference.equals(text));
    }

    @Example
    void hyphensOfAReferenceCount() {
        assertThat(TextNormalizer.reference("长市监处罚（２０２６） 12号")).isEqualTo("长市监处罚[2026]12号");
        assertThat(TextNormalizer.reference("jl 2026-12"))
                .isEqualTo("JL2026-12")
                .isNotEqualTo(TextNormalizer.reference("jl 202612"));
        assertThat(TextNormalizer.reference(null)).isEmpty();
    }

    @Example
    void linksAreTakenAsPeopleCopyThem() {
        assertThat(TextNormalizer.link(" shop123.taobao.com ")).isEqualTo("https://shop123.taobao.com");
        assertThat(TextNormalizer.link("shop.jd.com/index-1.html?a=2"))
                .isEqualTo("https://shop.jd.com/index-1.html?a=2");
        assertThat(TextNormalizer.link("HTTPS://Shop.example.com/A")).isEqualTo("https://Shop.example.com/A");
        assertThat(TextNormalizer.link("ｈｔｔｐｓ：／／shop.example.com")).isEqualTo("https://shop.example.com");
        assertThat(TextNormalizer.link("【淘宝】https://m.tb.cn/h.5?tk=x CZ01 「林记面包」点击链接直接打开"))
                .isEqualTo("https://m.tb.cn/h.5?tk=x");
        assertThat(TextNormalizer.link("5.8复制打开抖音，看林记的店https://v.douyin.com/iAbC/"))
                .isEqualTo("https://v.douyin.com/iAbC/");
        assertThat(TextNormalizer.link("（https://m.tb.cn/h.5）")).isEqualTo("https://m.tb.cn/h.5");
        assertThat(TextNormalizer.link("本店链接：https://shop.jd.com/a，欢迎光临！")).isEqualTo("https://shop.jd.com/a");
        assertThat(TextNormalizer.link("林记面包")).isEqualTo("林记面包");
        assertThat(TextNormalizer.link("3.5")).isEqualTo("3.5");
        assertThat(TextNormalizer.link("\u3000")).isNull();
        assertThat(TextNormalizer.link(null)).isNull();
    }

    @Example
    void aNumberOfAnotherSystemKeepsCaseHyphensAndBrackets() {
        assertThat(TextNormalizer.identifier("\u200b１220－a1（2）\u202e \u0001")).isEqualTo("1220-a1(2)");
        assertThat(TextNormalizer.identifier("\ufeff\u3000\t")).isNull();
        assertThat(TextNormalizer.identifier(null)).isNull();
    }

    @Example
    void anEmptyKeyJoinsNothing() {
        assertThat(TextNormalizer.keyOrNull(null)).isNull();
        assertThat(TextNormalizer.keyOrNull(" （） ")).isNull();
        assertThat(TextNormalizer.keyOrNull("甲 店")).isEqualTo("甲店");
    }

    @Property
    void aShortenedTextIsAtMostAsLongAndHasNoHalfCharacter(
            @ForAll("longTexts") String text, @ForAll @IntRange(min = 2, max = 12) int longest) {
        String shortened = TextNormalizer.shortened(text, longest);

        InputClasses.requireBoth("longer", text.length() > longest);
        if (text.length() <= longest) {
            assertThat(shortened).isEqualTo(text);
        } else {
            assertThat(shortened).endsWith("…").hasSizeBetween(longest - 1, longest);
            assertThat(text).startsWith(shortened.substring(0, shortened.length() - 1));
            assertThat(shortened.codePoints()).noneMatch(point -> Character.getType(point) == Character.SURROGATE);
        }
    }

    @Provide
    Arbitrary<String> longTexts() {
        return Arbitraries.of("a", "好", "😀", "𠮷").list().ofMaxSize(12).map(characters -> String.join("", characters));
    }
}
