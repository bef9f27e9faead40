package fangxin.organization.division;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.ClasspathConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The city is data: another city replaces config/territory and changes no source, text or page. */
class CityAsDataTest {
    private static final List<String> WRITTEN = List.of("java", "properties", "sql", "xhtml", "xml", "js", "css");

    @Test
    void noSourceTextOrPageNamesTheCityOfTheShippedData() throws IOException {
        List<String> names = ClasspathConfig.csv("territory/divisions.csv").stream()
                .filter(row -> row.get("level").equals("CITY"))
                .flatMap(row -> Stream.of(
                        row.get("name").replaceFirst("市$", ""),
                        row.get("name_en").replaceFirst(" City$", "")))
                .toList();
        assertThat(names).hasSize(2);

        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> written = files.filter(Files::isRegularFile)
                    .filter(file ->
                            WRITTEN.contains(file.getFileName().toString().replaceFirst(".*\\.", "")))
                    .toList();
            assertThat(written).hasSizeGreaterThan(1_000);
            assertThat(written)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(names));
        }
    }
}
