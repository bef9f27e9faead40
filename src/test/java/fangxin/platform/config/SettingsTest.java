package fangxin.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.platform.startup.StartupWatchdog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private String property;

    @AfterEach
    void asBefore() {
        System.clearProperty(property);
        System.clearProperty(StartupWatchdog.REFUSED);
        System.clearProperty("fangxin.refused.code");
    }

    @ParameterizedTest
    @CsvSource({
        "fangxin.demo, yes, true or false",
        "fangxin.clock, three days, P3D",
        "fangxin.base.url, fangxin.cn, https://",
        "fangxin.db.url, jdbc:mysql://localhost/x, jdbc:postgresql:",
        "fangxin.map.datum, BD-09, GCJ-02"
    })
    void aWrongSettingEndsTheStartWithWhatItShouldBe(String name, String value, String wanted) {
        property = name;
        System.setProperty(name, value);

        assertThatThrownBy(Settings::check).isInstanceOf(IllegalStateException.class);

        assertThat(System.getProperty(StartupWatchdog.REFUSED))
                .contains(name.toUpperCase().replace('.', '_'), value, wanted);
        assertThat(Integer.getInteger("fangxin.refused.code")).isEqualTo(StartupWatchdog.Exit.SETTING.code());
    }
}
