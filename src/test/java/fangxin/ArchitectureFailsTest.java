package fangxin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fangxin.platform.config.planted.web.GoesPastTheService;
import fangxin.platform.config.planted.web.ReadsTheRemoteAddress;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on the layout of the code fails where it is broken: each meets a class that was planted for it. */
class ArchitectureFailsTest {
    static Stream<Arguments> planted() {
        return Stream.of(
                Arguments.of("featuresLookUpstreamOnly", "fangxin.platform.config.planted.LooksDownstream"),
                Arguments.of(
                        "advanceCompensationIsNoConditionOfATitle", "fangxin.naming.planted.ReadsAdvanceCompensation"),
                Arguments.of("reportsOfOffencesLiveApart", "fangxin.naming.planted.ReadsOffenceReports"),
                Arguments.of("everyPackageIsInTheList", "fangxin.planted.InNoPackageOfTheList"),
                Arguments.of(
                        "noTwoTypesHaveOneSimpleName",
                        "fangxin.naming.planted.Twin fangxin.platform.config.planted.Twin"),
                Arguments.of("onlyTheWebKnowsTheWeb", "fangxin.platform.config.planted.KnowsTheWeb"),
                Arguments.of("onlyTheWebKnowsTheWeb", "fangxin.platform.config.planted.KnowsAPage"),
                Arguments.of("theWebReachesDataThroughServices", GoesPastTheService.class.getName()),
                Arguments.of("everyServiceStatesWhoMayCallIt", "fangxin.platform.config.planted.OpenService"),
                Arguments.of("transactionBoundariesAreCalledServices", "fangxin.platform.config.planted.Counter"),
                Arguments.of(
                        "workersOfTimedWorkAreCalledByTheirJobsAndServices",
                        "fangxin.platform.config.planted.PublicWorker"),
                Arguments.of(
                        "workersOfTimedWorkAreCalledByTheirJobsAndServices",
                        "fangxin.platform.config.planted.RunnableWorker"),
                Arguments.of(
                        "timeLimitsAreRecomputedByTheJobOfTheCalendar",
                        "fangxin.platform.config.planted.RecomputesTimeLimits"),
                Arguments.of("draftsArePublishedByOneJob", "fangxin.platform.config.planted.PublishesDrafts"),
                Arguments.of(
                        "onlyTheDemonstrationActsAsItsAccounts", "fangxin.platform.config.planted.ActsAsAnAccount"),
                Arguments.of("resourcesAreNamedAsSuch", "fangxin.platform.config.planted.NamedOtherwise"),
                Arguments.of("textsAreLookedUpThroughOneClass", "fangxin.platform.config.planted.LooksUpTexts"),
                Arguments.of("textsAreNormalisedByOneClass", "fangxin.platform.config.planted.NormalisesTexts"),
                Arguments.of("eachHashAndCipherHasOneClass", "fangxin.platform.config.planted.ComputesAHash"),
                Arguments.of("entitiesChangeThroughVerbs", "fangxin.platform.config.planted.Settable"),
                Arguments.of(
                        "methodsNamedAsStatementsAnswerYesOrNo", "fangxin.platform.config.planted.AnswersWithAText"),
                Arguments.of("theCallersAddressIsReadInOnePlace", ReadsTheRemoteAddress.class.getName()),
                Arguments.of("propertiesCheckTheirCoverage", "fangxin.testing.planted.ChecksNoCoverage"));
    }

    /** @param planted the class that breaks the rule, or several that break it together */
    @ParameterizedTest
    @MethodSource("planted")
    void aPlantedClassBreaksTheRule(String rule, String planted) throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (String name : planted.split(" ")) {
            types.add(Class.forName(name));
        }
        JavaClasses classes = imported(types);

        assertThatThrownBy(() -> check(rule, classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        planted.contains(".planted.InNo") ? new String[] {"planted"} : planted.split(" "));
    }

    /** Imports types without the types that a planted class calls; ArchUnit resolves those when it needs them. */
    private static JavaClasses imported(List<Class<?>> types) {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setProperty("import.dependencyResolutionProcess.maxIterationsForAccessesToTypes", "1");
            configuration.setProperty("import.dependencyResolutionProcess.maxIterationsForMemberTypes", "1");
            return new ClassFileImporter().importClasses(types);
        });
    }

    @Test
    void everyRuleHasItsPlantedClass() {
        assertThat(planted().map(arguments -> (String) arguments.get()[0]))
                .containsAll(rules().map(Method::getName).toList());
    }

    private static Stream<Method> rules() {
        return Stream.of(ArchitectureTest.class, TestArchitectureTest.class)
                .flatMap(tests -> Arrays.stream(tests.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic()
                        && List.of(method.getParameterTypes()).equals(List.of(JavaClasses.class)));
    }

    private static void check(String rule, JavaClasses classes) throws Throwable {
        try {
            Method method = rules().filter(one -> one.getName().equals(rule))
                    .findFirst()
                    .orElseThrow();
            method.invoke(
                    method.getDeclaringClass() == ArchitectureTest.class
                            ? new ArchitectureTest()
                            : new TestArchitectureTest(),
                    classes);
        } catch (InvocationTargetException broken) {
            throw broken.getCause();
        }
    }
}
