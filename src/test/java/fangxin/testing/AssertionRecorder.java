package fangxin.testing;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.lang.StackWalker.StackFrame;
import java.lang.invoke.MethodHandles;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.pool.TypePool;
import org.assertj.core.api.AssertionInfo;
import org.assertj.core.internal.ComparisonStrategy;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Recorder of the assertions that a test makes. Before a test is loaded it defines two classes of AssertJ and one of
 * Playwright with a call of this class added: each assertion is recorded when it is created, {@code allMatch} and
 * {@code allSatisfy} when they have an element to check.
 */
public final class AssertionRecorder implements LauncherSessionListener {
    /** Methods of AssertJ that pass without a check if there is no element. */
    static final Set<String> FOR_ALL = Set.of("allMatch", "allSatisfy");

    private static final String ASSERTION = "org.assertj.core.api.AbstractAssert";
    private static final String ELEMENTS = "org.assertj.core.internal.Iterables";
    private static final String IN_BROWSER = "com.microsoft.playwright.assertions.PlaywrightAssertions";
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final AtomicLong MADE = new AtomicLong();
    private static final Set<Call> CALLS = ConcurrentHashMap.newKeySet();
    private static final Set<AssertionSite> SITES = ConcurrentHashMap.newKeySet();

    private static boolean installed;

    /** Place in a class file, found faster than its line. */
    private record Call(Class<?> type, String method, int index, boolean forAll) {}

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!installed) {
            define(ASSERTION, AssertionInfo.class, Created.class, isConstructor());
            define(
                    ELEMENTS,
                    ComparisonStrategy.class,
                    Elements.class,
                    namedOneOf("assertAllMatch", "assertAllSatisfy"));
            define(IN_BROWSER, LocatorAssertions.class, Created.class, named("assertThat"));
            installed = true;
        }
    }

    /**
     * Defines a class with code added to some of its methods.
     *
     * @param neighbour a class of the same package, which stays as it is
     */
    private static void define(
            String type, Class<?> neighbour, Class<?> advice, ElementMatcher<? super MethodDescription> methods) {
        ClassFileLocator files = ClassFileLocator.ForClassLoader.of(neighbour.getClassLoader());
        byte[] changed = new ByteBuddy()
                .redefine(TypePool.Default.of(files).describe(type).resolve(), files)
                .visit(Advice.to(advice).on(methods))
                .make()
                .getBytes();
        try {
            MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup()).defineClass(changed);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Code added to the end of the methods that create an assertion. */
    static final class Created {
        @Advice.OnMethodExit
        static void exit() {
            AssertionRecorder.created();
        }
    }

    /** Code added to the beginning of the methods that check all elements. */
    static final class Elements {
        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(1) Iterable<?> actual) {
            AssertionRecorder.elements(actual);
        }
    }

    /** Called by AssertJ and Playwright. */
    public static void created() {
        MADE.incrementAndGet();
        record(false);
    }

    /** Called by AssertJ. */
    public static void elements(Iterable<?> actual) {
        if (actual != null && actual.iterator().hasNext()) {
            record(true);
        }
    }

    private static void record(boolean forAll) {
        STACK.walk(frames -> frames.filter(AssertionRecorder::isOurs).findFirst())
                .ifPresent(frame -> {
                    Class<?> type = frame.getDeclaringClass();
                    if (CALLS.add(new Call(type, frame.getMethodName(), frame.getByteCodeIndex(), forAll))) {
                        SITES.add(new AssertionSite(type.getName(), frame.getLineNumber(), forAll));
                    }
                });
    }

    private static boolean isOurs(StackFrame frame) {
        return frame.getClassName().startsWith("fangxin.") && frame.getDeclaringClass() != AssertionRecorder.class;
    }

    /** Number of assertions made in this process. */
    static long made() {
        return MADE.get();
    }

    /** Returns whether the assertion at this place has run in this process. */
    static boolean hasRun(AssertionSite site) {
        return SITES.contains(site);
    }
}
