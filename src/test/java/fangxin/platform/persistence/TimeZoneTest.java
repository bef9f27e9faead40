package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The programme's zone is named in one place. */
class TimeZoneTest {
    private static final Pattern ZONE_OF_THE_MACHINE = Pattern.compile(
            "ZoneId\\.systemDefault|ZoneId\\.of\\(\"|TimeZone\\.getDefault|(LocalDate|LocalDateTime|LocalTime)\\.now\\(\\)"
                    + "|Asia/Shanghai|toLocaleString\\(\\)");
    private static final Path SOURCES = Path.of("src/main");

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
}
