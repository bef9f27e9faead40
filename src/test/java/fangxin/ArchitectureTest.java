package fangxin;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The layout of the code, held by the build. */
@AnalyzeClasses(packages = "fangxin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** The packages in the order of the procedure: each uses those before it, never those behind it. */
    private static final List<String> PROCEDURE = List.of("platform", "calendar", "territory", "message", "identity",
            "invitation", "evidence", "stationery", "criteria", "edition", "drafting", "merchant", "round", "candidacy",
            "application", "cultivation", "evaluation", "fairness", "consultation", "naming", "directory",
            "membership", "referral", "plaque", "paper", "archive", "certificate", "registry", "intake", "target",
            "office", "administration", "staffing", "authoring", "demo");

    @ArchTest
    static void featuresLookUpstreamOnly(JavaClasses classes) {
        for (int i = 0; i < PROCEDURE.size() - 1; i++) {
            String[] later = PROCEDURE.subList(i + 1, PROCEDURE.size()).stream().map("fangxin.%s.."::formatted)
                    .toArray(String[]::new);
            noClasses().that().resideInAPackage("fangxin." + PROCEDURE.get(i) + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(later)
                    .allowEmptyShould(true).check(classes);
        }
    }

    @ArchTest
    static void everyPackageIsInTheList(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith("fangxin."))
                .map(name -> name.split("\\.")[1]).distinct()).isSubsetOf(PROCEDURE);
    }

    @ArchTest
    static void onlyTheWebKnowsTheWeb(JavaClasses classes) {
        noClasses().that().resideOutsideOfPackage("..web..")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..",
                        "jakarta.servlet..", "org.primefaces..", "org.omnifaces..", "fangxin..web..").check(classes);
    }

    @ArchTest
    static void theWebReachesDataThroughDesks(JavaClasses classes) {
        DescribedPredicate<JavaClass> holdsAnEntityManager = DescribedPredicate.describe("holds an EntityManager",
                type -> !type.isAnnotatedWith(Stateless.class) && type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class)));
        noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat(holdsAnEntityManager)
                .check(classes);
    }

    @ArchTest
    static void everyDoorSaysWhoMayEnter(JavaClasses classes) {
        DescribedPredicate<JavaMethod> ruled = DescribedPredicate.describe("say who may enter",
                method -> method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class));
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class).and().arePublic()
                .should(have(ruled)).check(classes);
    }

    @ArchTest
    static void doorsAreCalledDesks(JavaClasses classes) {
        classes().that().areAnnotatedWith(Stateless.class).and().doNotHaveModifier(JavaModifier.ABSTRACT)
                .and().areNotAssignableTo("fangxin.identity.OnDuty").should().haveSimpleNameEndingWith("Desk")
                .check(classes);
    }

    @ArchTest
    static void entitiesChangeThroughVerbs(JavaClasses classes) {
        noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .should().haveNameMatching("set[A-Z].*").check(classes);
    }

    @ArchTest
    static void theCallersAddressIsReadInOnePlace(JavaClasses classes) {
        noClasses().that().areNotAssignableTo("fangxin.platform.web.ClientAddress")
                .should().callMethodWhere(DescribedPredicate.describe("returns the address of the last proxy",
                        call -> call.getTarget().getName().matches("getRemote(Addr|Host)"))).check(classes);
    }
}
