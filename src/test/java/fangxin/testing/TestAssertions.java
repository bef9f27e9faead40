package fangxin.testing;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Extension of all Jupiter tests: each makes an assertion, and each assertion runs. Neither is known of tests in the
 * server; the second is not required of long runs, where chance decides which branches are taken, nor on PostgreSQL, where
 * the tests with the tag once are left out.
 */
public final class TestAssertions implements BeforeTestExecutionCallback, AfterTestExecutionCallback, AfterAllCallback {
    private static final Namespace OURS = Namespace.create(TestAssertions.class);
    private static final String MADE = "made";
    /** Tags of tests that <code>mvn verify</code> leaves out. */
    private static final Set<String> LONG_RUNS = Set.of("kills", "realdata", "pages", "screens");

    private static final String DATABASE = System.getProperty("fangxin.it.database");

    private final Set<Method> failed = ConcurrentHashMap.newKeySet();
    private final Set<Method> passed = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeTestExecution(ExtensionContext test) {
        test.getStore(OURS).put(MADE, AssertionRecorder.made());
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Method method = test.getRequiredTestMethod();
        if (test.getExecutionException().isPresent()) {
            failed.add(method);
        } else {
            passed.add(method);
            if (!runsInServer(test.getRequiredTestClass())) {
                AssertionCheck.requireAny(test.getStore(OURS).get(MADE, long.class));
            }
        }
    }

    @Override
    public void afterAll(ExtensionContext container) {
        Class<?> test = container.getRequiredTestClass();
        if (!runsInServer(test) && !isLongRun(test, container) && !"postgresql".equals(DATABASE)) {
            AssertionCheck.requireEach(
                    test,
                    passed.stream()
                            .filter(method -> method.getDeclaringClass().isAssignableFrom(test))
                            .filter(method -> !failed.contains(method))
                            .toList());
        }
    }

    private static boolean isLongRun(Class<?> test, ExtensionContext container) {
        return test.getSimpleName().endsWith("Bench")
                || container.getTags().stream().anyMatch(LONG_RUNS::contains);
    }

    /** Returns whether Arquillian runs the test in the server, whose assertions are not recorded here. */
    private static boolean runsInServer(Class<?> test) {
        boolean inServer = false;
        for (Class<?> type = test; type != null; type = type.getSuperclass()) {
            if (type.isAnnotationPresent(RunAsClient.class)) {
                return false;
            }
            ExtendWith extensions = type.getAnnotation(ExtendWith.class);
            inServer |= extensions != null && Set.of(extensions.value()).contains(ArquillianExtension.class);
        }
        return inServer;
    }
}
