package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored instants do not depend on the time zone of the machine, and the programme's zone is named in one place. */
class TimeZoneTest {
    private static final List<String> ZONES = List.of("UTC", "Asia/Shanghai", "Europe/Berlin", "UTC");
    private static final Pattern ZONE_OF_THE_MACHINE = Pattern.compile(
            "ZoneId\\.systemDefault|ZoneId\\.of\\(\"|TimeZone\\.getDefault|(LocalDate|LocalDateTime|LocalTime)\\.now\\(\\)"
                    + "|Asia/Shanghai|toLocaleString\\(\\)");
    private static final Path SOURCES = Path.of("src/main");

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

    @Test
    void nothingElseNamesAZoneOrTakesThatOfTheMachine() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source : sources.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(java|xhtml|js|sql|json|xml|properties)"))
                    .toList()) {
                if (!source.endsWith("ApplicationClock.java")
                        && !source.endsWith("StartFailure.java")
                        && ZONE_OF_THE_MACHINE.matcher(Files.readString(source)).find()) {
                    found.add(source.toString());
                }
            }
        }
        assertThat(found).isEmpty();
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
