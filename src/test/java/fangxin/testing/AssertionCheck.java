package fangxin.testing;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Check that the assertions of tests have run: a test whose assertions are skipped passes whatever the code does. */
final class AssertionCheck {
    private static final Set<Method> PASSED = ConcurrentHashMap.newKeySet();

    private AssertionCheck() {}

    /**
     * Fails if no assertion was made during a test.
     *
     * @param before what {@link AssertionRecorder#made()} answered before the test
     */
    static void requireAny(long before) {
        if (AssertionRecorder.made() == before) {
            throw new AssertionError("the test made no assertion");
        }
    }

    /**
     * Fails if an assertion in the body of one of these tests has never run, in any of its invocations; and, once all
     * tests of the class have passed, in any method of the class.
     */
    static void requireEach(Class<?> test, Collection<Method> passed) {
        PASSED.addAll(passed);
        var missed = Stream.concat(Stream.of(test), passed.stream().map(Method::getDeclaringClass))
                .distinct()
                .flatMap(type -> required(type, passed))
                .filter(site -> !AssertionRecorder.hasRun(site))
                .map(AssertionSite::toString)
                .sorted()
                .toList();
        if (!missed.isEmpty()) {
            throw new AssertionError("assertions that never ran: " + String.join(", ", missed));
        }
    }

    private static Stream<AssertionSite> required(Class<?> type, Collection<Method> passed) {
        boolean all = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                .allMatch(PASSED::contains);
        return AssertionSite.of(type).entrySet().stream()
                .filter(sites -> all || passed.stream().anyMatch(method -> isOf(method, type, sites.getKey())))
                .flatMap(sites -> sites.getValue().stream());
    }

    private static boolean isOf(Method test, Class<?> type, String method) {
        return test.getDeclaringClass() == type && test.getName().equals(method);
    }
}
