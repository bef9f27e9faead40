package fangxin.testing.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Base of tests of one feature that send the first request to each of its POST routes sixteen times at once under one
 * Idempotency-Key: all get one answer, and the next step finds that the one before was taken once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public abstract class RepeatedPostsTestBase extends HttpTestBase {
    private static final int AT_ONCE = 16;
    private static final Path TESTS = Path.of("target/test-classes");

    /** Client of each class, which knows what the class has sent. */
    private static Http repeating;

    private static Class<?> owner;

    @BeforeEach
    void repeatEachPost() {
        if (owner != getClass()) {
            owner = getClass();
            repeating = http.repeating(AT_ONCE, routes(owner).toList());
        }
        http = repeating;
    }

    /** The routes that a test sends at once. */
    private static Stream<PostRoute> routes(Class<?> test) {
        List<String> paths = List.of(test.getAnnotation(RepeatedPosts.class).value());
        return PostRoute.all().stream()
                .filter(PostRoute::isReplayable)
                .filter(route -> paths.stream().anyMatch(path -> (route.path() + "/").startsWith(path + "/")));
    }

    /** The routes that the tests of features send at once. */
    public static Set<PostRoute> ofFeatures() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("IT.class"))
                    .map(TESTS::relativize)
                    .map(file -> file.toString().replace(".class", "").replace('/', '.'))
                    .map(RepeatedPostsTestBase::named)
                    .filter(RepeatedPostsTestBase.class::isAssignableFrom)
                    .flatMap(RepeatedPostsTestBase::routes)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Runs last: by then the other tests have sent to every route. */
    @Test
    @Order(Integer.MAX_VALUE)
    void everyRouteOfTheFeatureWasSentEqualRequestsAtOnce() {
        List<String> left = routes(getClass())
                .filter(route -> !http.repeated().contains(route))
                .map(PostRoute::name)
                .toList();

        assertThat(left)
                .as("routes to which nothing was sent")
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(
                        getClass().getAnnotation(RepeatedPosts.class).except()));
    }
}
