package fangxin.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.platform.startup.ExitCode;
import fangxin.platform.startup.StartupSettings;
import fangxin.platform.startup.StartupWatchdog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page docs/configuration.md lists the settings as they are in the code; {@code -Dsettings.write=true} writes it. */
class SettingsTest {
    private static final Path PAGE = Path.of("docs", "configuration.md");
    private static final String HEAD = "| setting | meaning | value | default |\n|---|---|---|---|\n";

    @AfterEach
    void asBefore() {
        Arrays.stream(Setting.values()).map(Setting::property).forEach(System::clearProperty);
        System.clearProperty(StartupSettings.PORT);
        System.clearProperty(StartupWatchdog.REFUSED);
        System.clearProperty("fangxin.refused.code");
    }

    @ParameterizedTest
    @CsvSource({
        "fangxin.demo, yes, true or false",
        "fangxin.clock, three days, P3D",
        "fangxin.base.url, fangxin.cn, https://",
        "fangxin.base.url, ftp://fangxin.cn, https://",
        "fangxin.db.url, jdbc:mysql://localhost/x, jdbc:postgresql:",
        "fangxin.session.idle, 15, PT15M",
        "fangxin.session.longest, -PT8H, not negative",
        "fangxin.codes.per.network, many, whole number",
        "fangxin.disk.reserve, -1, at least 0",
        "fangxin.trusted.proxies, localhost, 10.0.0.0/8",
        "fangxin.management, 10.0.0.0/33, 10.0.0.0/8",
        "fangxin.map.tiles, https://tiles.example.cn/{z}/{x}, {y}",
        "fangxin.map.datum, BD-09, GCJ-02"
    })
    void aWrongSettingEndsTheStartWithWhatItShouldBe(String name, String value, String wanted) {
        System.setProperty(name, value);

        assertThatThrownBy(Settings::check).isInstanceOf(IllegalStateException.class);

        assertThat(System.getProperty(StartupWatchdog.REFUSED))
                .contains(name.toUpperCase().replace('.', '_'), value, wanted);
        assertThat(Integer.getInteger("fangxin.refused.code")).isEqualTo(ExitCode.SETTING.code());
    }

    @Test
    void aBlankSettingIsAsIfItWereNotGiven() {
        System.setProperty("fangxin.session.idle", " ");

        assertThat(Settings.sessionIdle()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void passwordsAreHashedWithFewerIterationsInADemonstrationOnly() {
        assertThat(Settings.passwordIterations()).isEqualTo(600_000);

        System.setProperty("fangxin.password.iterations", "1024");
        assertThat(Settings.passwordIterations()).isEqualTo(600_000);

        System.setProperty("fangxin.demo", "true");
        assertThat(Settings.passwordIterations()).isEqualTo(1_024);

        System.setProperty("fangxin.password.iterations", "900000");
        assertThat(Settings.passwordIterations()).isEqualTo(900_000);
    }

    /** The key of a receipt is the whole beginning, that of a code begins with it, and an answer of a shop waits. */
    @Test
    void codesAndReceiptsAreUrgentAsShipped() {
        assertThat(Settings.isUrgent("consumermessage.letter.receipt")).isTrue();
        assertThat(Settings.isUrgent("identity.code")).isTrue();
        assertThat(Settings.isUrgent("consumermessage.letter.receiptOther")).isFalse();
        assertThat(Settings.isUrgent("consumermessage.letter.answered")).isFalse();
    }

    @Test
    void everyDefaultIsInRange() {
        Settings.check();

        assertThat(System.getProperty(StartupWatchdog.REFUSED)).isNull();
    }

    @Test
    void theBaseUrlHasThePortOfTheServerUnlessItIsGiven() {
        assertThat(Settings.baseUrl()).isEqualTo("http://localhost:8080");

        System.setProperty(StartupSettings.PORT, "9090");
        assertThat(Settings.baseUrl()).isEqualTo("http://localhost:9090");

        System.setProperty("fangxin.base.url", "https://fangxin.example.cn/");
        assertThat(Settings.baseUrl()).isEqualTo("https://fangxin.example.cn");
    }

    @Test
    void thePageInDocsIsGeneratedFromTheSettings() throws Exception {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(HEAD);
        assertThat(begin).isPositive();
        String rows = Arrays.stream(Setting.values())
                .map(setting -> "| `%s` | %s | %s | %s |\n"
                        .formatted(setting.variable(), setting.meaning(), setting.range(), setting.defaultMeaning()))
                .collect(Collectors.joining());
        String generated = page.substring(0, begin) + HEAD + rows + page.substring(page.indexOf("\n\n", begin) + 1);

        if (Boolean.getBoolean("settings.write")) {
            Files.writeString(PAGE, generated);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(generated);
    }
}
