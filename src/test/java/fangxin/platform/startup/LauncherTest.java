package fangxin.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LauncherTest {
    @AfterEach
    void withoutACluster() {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("fangxin.cluster") || name.startsWith("hazelcast."))
                .toList()
                .forEach(System::clearProperty);
    }

    @Test
    void theRunCommandStartsTheServerAsTheLauncherDoes() throws Exception {
        assertThat(Files.readString(Path.of("src/main/server/logging.properties")))
                .isEqualTo(Launcher.LOGGING);
        assertThat(Files.readString(Path.of("src/main/server/pre-boot.txt"))).isEqualTo(Launcher.PRE_BOOT);
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains(
                        "<key>--nohazelcast</key>",
                        "src/main/server/logging.properties</value>",
                        "src/main/server/pre-boot.txt</value>")
                .contains(Launcher.COMPILER)
                .doesNotContain("--nocluster");
    }

    @Test
    void theLauncherIsCompiledForJava17() throws Exception {
        try (DataInputStream compiled = new DataInputStream(Launcher.class.getResourceAsStream("Launcher.class"))) {
            compiled.readInt();
            compiled.readUnsignedShort();

            assertThat(compiled.readUnsignedShort())
                    .as("version of the class file")
                    .isEqualTo(61);
        }
    }

    @Test
    void noOtherServerIsListenedToUnlessTheSettingNamesOne() {
        assertThat(Launcher.cluster()).containsExactly("--nohazelcast");
    }

    @Test
    void aClusterListensAtItsOwnAddressOnlyAndIsNamedWithItsPassword() {
        System.setProperty("fangxin.cluster", "10.0.0.1:6900,10.0.0.2:6901");
        System.setProperty("fangxin.cluster.name", "changchun");
        System.setProperty("fangxin.cluster.password", "seven geese");

        assertThat(Launcher.cluster())
                .containsSequence(
                        "--clustermode",
                        "tcpip:10.0.0.1:6900,10.0.0.2:6901",
                        "--interfaces",
                        "10.0.0.1",
                        "--startport",
                        "6900",
                        "--clustername")
                .last()
                .asString()
                .matches("changchun-[0-9a-f]{64}");
        assertThat(System.getProperty("hazelcast.socket.bind.any")).isEqualTo("false");
    }

    /** A supervisor reacts to the exit codes: the operations guide explains each. */
    @Test
    void everyExitCodeIsInTheOperationsGuide() throws Exception {
        String guide = Files.readString(Path.of("docs/operations.md"));

        assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::code).distinct())
                .hasSameSizeAs(ExitCode.values())
                .allSatisfy(code -> assertThat(guide).contains("| " + code + " |"));
    }
}
