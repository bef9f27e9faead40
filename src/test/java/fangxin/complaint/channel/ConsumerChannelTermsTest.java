package fangxin.complaint.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.complaint.channel.ConsumerChannel.ChannelPurpose;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsumerChannelTermsTest {
    private static final LocalizedText NAME = new LocalizedText("热线", "Hotline");

    private final ConsumerChannelTerms shipped = ConsumerChannelSeed.shipped();

    private static ConsumerChannel channel(String code, String phone, String address) {
        return new ConsumerChannel(code, ChannelPurpose.MEDIATION, NAME, NAME, phone, address);
    }

    @Test
    void theShippedChannelsAreTheTenOfTheArticleAndThreeMore() {
        assertThatCode(shipped::check).doesNotThrowAnyException();
        assertThat(shipped.channels())
                .extracting(ConsumerChannel::code)
                .startsWith(
                        "HOTLINE_12315",
                        "LETTER",
                        "SITE_12315",
                        "APP_12315",
                        "WECHAT_12315",
                        "ALIPAY_12315",
                        "BAIDU_12315",
                        "MESSAGE_TO_LEADERS",
                        "DIRECTORS_MAILBOX",
                        "ONLINE_CONSULTATION")
                .hasSize(13);
    }

    @Test
    void aChangedChannelKeepsItsPlaceAndANewOneIsTheLast() {
        ConsumerChannelTerms changed =
                shipped.with(channel("LETTER", null, null)).with(channel("FAX", "0431-12345678", null));

        assertThat(changed.channels().get(1).name()).isEqualTo(NAME);
        assertThat(changed.channels().getLast().code()).isEqualTo("FAX");
        assertThat(changed.without("FAX").channels()).hasSize(13);
    }

    @Test
    void faultyChannelsAreRefused() {
        for (ConsumerChannel faulty : List.of(
                channel("FAX", "拨打12315", null),
                channel("FAX", null, "javascript:alert(1)"),
                channel("fax", null, null),
                new ConsumerChannel("FAX", null, NAME, NAME, null, null),
                new ConsumerChannel("FAX", ChannelPurpose.MEDIATION, new LocalizedText("热线", ""), NAME, null, null))) {
            assertThatThrownBy(shipped.with(faulty)::check)
                    .as(faulty.toString())
                    .isInstanceOf(RuleViolation.class);
        }
        assertThatThrownBy(new ConsumerChannelTerms(List.of(), "依据")::check).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(new ConsumerChannelTerms(
                        List.of(channel("FAX", null, null), channel("FAX", "12345", null)), "依据")::check)
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("channel.twice");
    }
}
