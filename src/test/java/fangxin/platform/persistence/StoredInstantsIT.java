package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored instants do not depend on the time zone of the machine: processes under other zones read the same. */
@Tag("once")
class StoredInstantsIT {
    private static final List<String> ZONES = List.of("UTC", "Asia/Shanghai", "Europe/Berlin", "UTC");

    @TempDir
    Path folder;

    @Test
    void instantsAreReadAsTheyWereWrittenUnderAnotherTimeZone() throws Exception {
        Instant begun = Instant.now();

        Map<String, Instant> read = new TreeMap<>();
        for (int i = 0; i < ZONES.size(); i++) {
            for (String line : run(ZONES.get(i), String.valueOf(i))) {
                String[] parts = line.split(" ");
                read.merge(parts[0], Instant.parse(parts[1]), (before, now) -> {
                    assertThat(now).as(parts[0]).isEqualTo(before);
                    return now;
                });
            }
        }

        for (int i = 0; i < ZONES.size(); i++) {
            for (Instant instant : StoredInstants.AROUND_THE_CHANGES) {
                assertThat(read).containsEntry(i + "/" + instant, instant);
                assertThat(read.get(i + "/" + instant + "/trigger"))
                        .isBetween(begun.minusSeconds(1), Instant.now().plus(Duration.ofSeconds(1)));
            }
        }
    }

    private List<String> run(String zone, String run) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-Dfangxin.data=" + folder.resolve("data"),
                "-cp",
                System.getProperty("java.class.path"),
                StoredInstants.class.getName(),
                run,
                "--port",
                "0");
        builder.environment().put("TZ", zone);
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = process.inputReader().lines().toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }
}
