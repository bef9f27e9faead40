package fangxin.common.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.InputClasses;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.StatisticsReport;

/** Properties of the forms that a word beside them states: plates, dates of birth, and families with a form of address. */
@StatisticsReport(onFailureOnly = true)
class StatedFormsProperties {
    private static final String PLATE_CHARACTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

    private final PersonalDataDetector detector = new PersonalDataDetector();

    @Provide
    Arbitrary<String> plates() {
        return Combinators.combine(
                        Arbitraries.of("吉", "黑", "辽", "蒙", "京", "沪"),
                        Arbitraries.chars().with("ABCDEFGH".toCharArray()),
                        Arbitraries.of("", " ", "·"),
                        Arbitraries.strings()
                                .withChars(PLATE_CHARACTERS.toCharArray())
                                .ofMinLength(5)
                                .ofMaxLength(6))
                .as((province, city, gap, serial) -> province + city + gap + serial);
    }

    @Property(tries = 300)
    void aNamedPlateIsMaskedEvenOfLettersAlone(@ForAll("plates") String plate) {
        assertThat(detector.mask("车停门口，车牌" + plate + "，被刮了"))
                .isEqualTo("车停门口，车牌" + "*".repeat(plate.length()) + "，被刮了");
        InputClasses.requireBoth("a digit", plate.chars().anyMatch(Character::isDigit));
    }

    @Property(tries = 300)
    void aDateOfBirthIsMaskedAndADateOfGoodsStays(
            @ForAll @IntRange(min = 1930, max = 2019) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll boolean inWords) {
        String date = inWords ? year + "年" + month + "月" + day + "日" : year + "-" + month + "-" + day;

        assertThat(detector.mask("会员生日" + date + "，没有礼")).isEqualTo("会员生日" + "*".repeat(date.length()) + "，没有礼");
        assertThat(detector.mask("生产日期" + date + "，过期了")).isEqualTo("生产日期" + date + "，过期了");
        InputClasses.requireBoth("in words", inWords);
    }

    @Property(tries = 300)
    void aFamilyWithAFormOfAddressIsMaskedAndTheTitleStays(
            @ForAll("families") String family, @ForAll("titles") String title) {
        assertThat(detector.mask(family + title + "，您好")).isEqualTo("*".repeat(family.length()) + title + "，您好");
        assertThat(PersonalDataDetector.ofStatedData(List.of()).mask(family + title + "，您好"))
                .isEqualTo(family + title + "，您好");
        InputClasses.requireBoth("two characters", family.length() > 1);
    }

    @Provide
    Arbitrary<String> families() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("王", "李", "张", "刘", "陈", "赵", "孙", "何", "郭", "谢")),
                Tuple.of(1, Arbitraries.of("欧阳", "上官", "司马", "诸葛")));
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of("女士", "先生", "经理", "师傅", "店长", "大爷", "阿姨", "主任", "老师");
    }
}
