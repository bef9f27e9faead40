package fangxin.organization.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserAgentNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 | Chrome · Windows
        Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0 | Edge · Windows
        Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15 | Safari · macOS
        Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox · Linux
        Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.54(0x1800362b) NetType/WIFI | 微信 · iOS
        Mozilla/5.0 (Linux; Android 14; V2309A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 wxwork/4.1.20 MicroMessenger/7.0.1 | 企业微信 · Android
        Mozilla/5.0 (Linux; Android 12; HarmonyOS; ALN-AL00) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.5735.196 HuaweiBrowser/15.0.4.312 Mobile Safari/537.36 | 华为浏览器 · HarmonyOS
        Mozilla/5.0 (X11; Linux x86_64) SomethingNew/1.0 | Linux
        curl/8.14.1 | curl
        Java-http-client/21.0.5 | Java-http-client
        """)
    void namesBrowserAndSystemOrTheProgram(String header, String words) {
        assertThat(UserAgentName.of(header)).map(LocalizedText::zh).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "<script>alert(1)</script>", "123", "'../../etc'"})
    void saysNothingOfWhatItCannotRead(String header) {
        assertThat(UserAgentName.of(header)).isEmpty();
    }

    @Test
    void isEmptyWithoutAHeaderAndNamesAppsInEnglishToo() {
        assertThat(UserAgentName.of(null)).isEmpty();
        assertThat(UserAgentName.of("Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.54"))
                .map(LocalizedText::en)
                .contains("WeChat · Android");
    }
}
