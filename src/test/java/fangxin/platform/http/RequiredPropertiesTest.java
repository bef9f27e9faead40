package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.platform.config.JsonMapper;
import fangxin.testing.MainClasses;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The required properties of requests: those without which a request is refused, and no others. */
class RequiredPropertiesTest {
    private final Set<Class<?>> requests = new HashSet<>();

    @Test
    void aPropertyOfARequestIsRequiredIfAndOnlyIfARequestWithoutItIsRefused() {
        MainClasses.all().stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class)))
                .flatMap(method -> OpenApiFilter.body(method).stream())
                .forEach(this::collect);

        assertThat(requests).hasSizeGreaterThan(300).allSatisfy(request -> assertThat(required(request))
                .as(request.getName())
                .isEqualTo(refused(request)));
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(this::collect);
        } else if (type instanceof Class<?> record && record.isRecord() && requests.add(record)) {
            Stream.of(record.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::collect);
        }
    }

    private static Set<String> required(Class<?> request) {
        return Stream.of(request.getRecordComponents())
                .filter(Constraints::refuseAbsent)
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The components that are refused in a request that states none. */
    private static Set<String> refused(Class<?> request) {
        Set<String> components = Stream.of(request.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return Constraints.violations(JsonMapper.read("{}", request)).stream()
                .map(Violation::field)
                .filter(components::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
