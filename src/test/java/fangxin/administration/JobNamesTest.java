package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fangxin.platform.jobs.RecordedJob;
import fangxin.testing.MainClasses;
import jakarta.interceptor.Interceptors;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of operations names each recorded job by a text whose key ends with the simple name of its class. */
class JobNamesTest {
    private static final Path TEXTS = Path.of("src/main/resources/fangxin/text");
    private static final String KEY = "administration.operations.job.";

    @ParameterizedTest
    @ValueSource(strings = {"administration.properties", "administration_en.properties"})
    void everyRecordedJobHasItsNameAndNoNameIsLeftOver(String file) throws IOException {
        List<String> names = texts(file).stringPropertyNames().stream()
                .filter(key -> key.matches("\\Q%s\\E[A-Z]\\w*".formatted(KEY)))
                .map(key -> key.substring(KEY.length()))
                .toList();

        assertThat(names).containsExactlyInAnyOrderElementsOf(recordedJobs());
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(in);
        }
        return texts;
    }

    private static List<String> recordedJobs() {
        return MainClasses.all().stream()
                .map(JavaClass::reflect)
                .filter(JobNamesTest::isRecorded)
                .map(Class::getSimpleName)
                .toList();
    }

    private static boolean isRecorded(Class<?> type) {
        Interceptors interceptors = type.getAnnotation(Interceptors.class);
        return interceptors != null && Set.of(interceptors.value()).contains(RecordedJob.class);
    }
}
