package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.startup.ExitCode;
import fangxin.platform.startup.StartupWatchdog;
import java.sql.SQLException;
import java.util.TimeZone;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartFailureTest {
    @AfterEach
    void asBefore() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.clearProperty(StartupWatchdog.REFUSED);
        System.clearProperty("fangxin.refused.code");
        System.clearProperty("fangxin.db.url");
    }

    @ParameterizedTest
    @CsvSource({
        "08001, DATABASE_UNREACHABLE, cannot be reached",
        "57P03, DATABASE_UNREACHABLE, cannot be reached",
        "3D000, DATABASE_UNREACHABLE, does not exist",
        "28P01, DATABASE_ACCOUNT, FANGXIN_DB_PASSWORD",
        "28000, DATABASE_ACCOUNT, FANGXIN_DB_PASSWORD",
        "XSDB6, DATA_FOLDER, another process"
    })
    void theReasonOfARefusedConnectionIsNamedWithoutItsSecrets(String state, ExitCode exit, String sentence) {
        System.setProperty("fangxin.db.url", "jdbc:postgresql://localhost:1/fangxin?password=secret");

        StartFailure.explain(new SQLException("refused", state));

        assertThat(System.getProperty(StartupWatchdog.REFUSED))
                .contains(sentence)
                .doesNotContain("secret");
        assertThat(Integer.getInteger("fangxin.refused.code")).isEqualTo(exit.code());
    }

    @Test
    void aProcessThatDoesNotRunInUtcIsRefused() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));

        Assertions.assertThatThrownBy(StartFailure::requireUtc).hasMessageContaining("Europe/London");

        assertThat(Integer.getInteger("fangxin.refused.code")).isEqualTo(ExitCode.TIME_ZONE.code());
    }
}
