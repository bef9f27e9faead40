package fangxin.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Tests whose assertions do not run fail: shown on planted ones. */
class AssertionCheckTest {
    private static final String PLANTED = "fangxin.testing.planted.";

    /** The messages of the tests and classes that failed, by their display name. */
    private static Map<String, String> failures(String planted) {
        Map<String, String> failures = new HashMap<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(PLANTED + planted))
                .configurationParameter("jqwik.database", "target/jqwik-database-planted")
                .build();
        LauncherFactory.create(LauncherConfig.builder()
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .build())
                .execute(request, new TestExecutionListener() {
                    @Override
                    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                        result.getThrowable()
                                .ifPresent(thrown -> failures.put(test.getDisplayName(), thrown.getMessage()));
                    }
                });
        return failures;
    }

    @Test
    void aTestMakesAnAssertionAndRunsAllOfThem() {
        Map<String, String> failures = failures("LoopsOverNothing");

        assertThat(failures).containsOnlyKeys("makesNoAssertion()", "LoopsOverNothing");
        assertThat(failures.get("makesNoAssertion()")).isEqualTo("the test made no assertion");
        assertThat(failures.get("LoopsOverNothing"))
                .isEqualTo("assertions that never ran: " + PLANTED + "LoopsOverNothing:16, " + PLANTED
                        + "LoopsOverNothing:22, " + PLANTED + "LoopsOverNothing:27 (no element)");
    }

    @Test
    void aHelperRunsItsAssertions() {
        assertThat(failures("ChecksNothingInItsHelper"))
                .containsExactly(Map.entry(
                        "ChecksNothingInItsHelper",
                        "assertions that never ran: " + PLANTED + "ChecksNothingInItsHelper:18"));
    }

    @Test
    void aPropertyMakesAnAssertionAndRunsAllOfThem() {
        Map<String, String> failures = failures("ChecksNoCoverage");

        assertThat(failures).containsOnlyKeys("skipsItsSecondAssertion", "makesNoAssertion");
        assertThat(failures.get("skipsItsSecondAssertion"))
                .isEqualTo("assertions that never ran: " + PLANTED + "ChecksNoCoverage:14");
        assertThat(failures.get("makesNoAssertion")).isEqualTo("the test made no assertion");
    }
}
