package fangxin;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import fangxin.testing.InputClasses;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import org.junit.jupiter.api.Test;

/** Rules on the structure of the tests, checked in the build. */
class TestArchitectureTest {
    /** Leaves out the classes that break the rules on purpose. */
    static final class NothingPlanted implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/planted/");
        }
    }

    @Test
    void everyPropertyChecksItsCoverage() {
        propertiesCheckTheirCoverage(new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .withImportOption(new NothingPlanted())
                .importPackages("fangxin"));
    }

    /** A property that never reaches the intended input passes as well as one that does. */
    void propertiesCheckTheirCoverage(JavaClasses classes) {
        DescribedPredicate<JavaMethod> covered = DescribedPredicate.describe(
                "a check that its classes of input are reached", TestArchitectureTest::checksCoverage);
        ArchitectureTest.require(
                methods().that().areAnnotatedWith(Property.class).should(have(covered)), classes);
    }

    private static boolean checksCoverage(JavaMethod property) {
        return callsCoverage(property)
                || property.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().equals(property.getOwner()))
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .anyMatch(TestArchitectureTest::callsCoverage);
    }

    private static boolean callsCoverage(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream().anyMatch(call -> isCoverage(call.getTarget()));
    }

    private static boolean isCoverage(AccessTarget.MethodCallTarget target) {
        return target.getOwner().isEquivalentTo(InputClasses.class)
                || target.getName().equals("coverage")
                        && (target.getOwner().isEquivalentTo(StatisticsCollector.class)
                                || target.getOwner().isEquivalentTo(Statistics.class));
    }
}
