package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fangxin.testing.MainClasses;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * persistence.xml lists each class that is mapped, so that EclipseLink reads no other class at a start;
 * {@code -Dentities.write=true} writes the list.
 */
class PersistenceUnitTest {
    private static final Path UNIT = Path.of("src/main/resources/META-INF/persistence.xml");
    private static final Pattern LIST = Pattern.compile("( *<class>.*</class>\\R)+");
    private static final List<Class<? extends Annotation>> MAPPED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    @Test
    void theUnitListsEachMappedClass() throws IOException {
        String written = Files.readString(UNIT);
        String listed = MainClasses.all().stream()
                .filter(type -> MAPPED.stream().anyMatch(type::isAnnotatedWith))
                .map(JavaClass::getName)
                .sorted()
                .map("    <class>%s</class>\n"::formatted)
                .collect(Collectors.joining());
        assertThat(listed).contains("<class>fangxin.naming.title.Title</class>");

        String generated = LIST.matcher(written).replaceFirst(listed.replace("$", "\\$"));
        if (Boolean.getBoolean("entities.write")) {
            Files.writeString(UNIT, generated);
        }

        assertThat(Files.readString(UNIT))
                .as("write it: mvn test -Dtest=PersistenceUnitTest -Dentities.write=true")
                .isEqualTo(generated);
        assertThat(written).contains("<exclude-unlisted-classes>true</exclude-unlisted-classes>");
    }
}
