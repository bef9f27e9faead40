package fangxin.common.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.privacy.PersonalDataTexts.Templates;
import fangxin.testing.InputClasses;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(onFailureOnly = true)
class PersonalDataDetectorProperties {
    private static final List<String> PIECES = List.of(
            "138",
            "1234",
            "5678",
            "一三八",
            "零",
            "13812345678",
            "2201041985071212",
            "34",
            "x",
            "6222021",
            "@",
            "qq.com",
            "a1",
            "微信",
            "QQ",
            "：",
            "，",
            " ",
            "-",
            "订单号",
            "单号",
            "银行",
            "身份证",
            "电话",
            "店",
            "吉A",
            "12345",
            "小区",
            "3栋",
            "2单元",
            "501室",
            "住在",
            "地址",
            "路",
            "号",
            "姓名",
            "我叫",
            "联系人",
            "张",
            "王芳",
            "女士",
            "老板",
            "对",
            "方",
            "的",
            "某",
            "*",
            "\u200b",
            "𝟏",
            "１",
            "·",
            "元",
            "护照",
            "e12345678");

    private final PersonalDataDetector detector = new PersonalDataDetector();

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMinSize(0).ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 500)
    void nothingIsFoundInAMaskedText(@ForAll("mixtures") String text) {
        String masked = detector.mask(text);

        assertThat(detector.find(masked)).isEmpty();
        assertThat(detector.mask(masked)).isEqualTo(masked);
        assertThat(masked).hasSameSizeAs(text);
        InputClasses.requireBoth("something is found", !masked.equals(text));
    }

    @Property(tries = 250)
    void spansFollowEachOtherWithinTheText(@ForAll String before, @ForAll("mixtures") String mixture) {
        String text = before + mixture + before;
        List<PersonalDataDetector.Span> spans = detector.find(text);

        for (int i = 0; i < spans.size(); i++) {
            assertThat(spans.get(i).end()).isGreaterThan(spans.get(i).start()).isLessThanOrEqualTo(text.length());
            assertThat(i == 0 || spans.get(i - 1).end() <= spans.get(i).start()).isTrue();
        }
        assertThat(detector.mask(text)).hasSameSizeAs(text);
        InputClasses.requireBoth("several are found", spans.size() > 1);
    }

    @Property(tries = 250)
    void aTextOfAConsumerIsMaskedOnce(@ForAll long seed) {
        PersonalDataTexts.Sample sample = new PersonalDataTexts(seed, Templates.DEVELOPMENT).withData();
        String masked = detector.mask(sample.text());

        assertThat(detector.find(masked)).isEmpty();
        InputClasses.requireBoth("one piece of data", sample.data().size() == 1);
    }
}
