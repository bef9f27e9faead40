package fangxin;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
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
import com.tngtech.archunit.lang.ArchRule;
import fangxin.testing.MainClasses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules on the structure of the code, checked in the build. */
@ExtendWith(MainClasses.Parameter.class)
class ArchitectureTest {
    /** Packages in the order of the procedure: each may use packages before it, never packages behind it. */
    static final List<String> PROCEDURE = List.of(
            "common",
            "common.privacy",
            "platform.startup",
            "platform.config",
            "platform.persistence",
            "platform.jobs",
            "platform.i18n",
            "platform.http",
            "platform.ui",
            "platform.notification",
            "organization.calendar",
            "organization.division",
            "organization.agency",
            "organization.identity",
            "organization.identity.invitation",
            "organization.drafting",
            "organization.law",
            "organization.worklist",
            "organization.storage",
            "organization.retention",
            "document.template",
            "document.export",
            "document.table",
            "document.spreadsheet",
            "criteria.model",
            "criteria.exchange",
            "criteria.editing",
            "merchant",
            "round",
            "procedure.candidacy",
            "procedure.application",
            "procedure.cultivation",
            "procedure.screening",
            "procedure.evaluation",
            "procedure.evaluation.calibration",
            "procedure.consultation",
            "procedure.meeting",
            "procedure.appeal",
            "naming.notice",
            "naming.objection",
            "naming.title",
            "naming.signing",
            "naming.plaque",
            "naming.overview",
            "naming.rehearsal",
            "supervision.trigger",
            "supervision.proceeding",
            "supervision.reentry",
            "supervision.particulars",
            "supervision.draw",
            "supervision.riskvisit",
            "supervision.holderterms",
            "supervision.selfreport",
            "supervision.renewal",
            "supervision.visit",
            "supervision.feed",
            "supervision.officialcheck",
            "commitment.pledge",
            "commitment.chain",
            "commitment.objection",
            "commitment.terms",
            "commitment.returns",
            "commitment.compensation",
            "complaint.channel",
            "complaint.station",
            "complaint.unitcode",
            "complaint.consumermessage",
            "complaint.timelimit",
            "complaint.handling",
            "complaint.offencereport",
            "complaint.exchange",
            "complaint.urging",
            "complaint.callback",
            "complaint.performance",
            "complaint.threshold",
            "complaint.survey",
            "complaint.analysis",
            "complaint.association",
            "complaint.warning",
            "complaint.typicalcase",
            "rating",
            "document.issue",
            "registry.search",
            "membership",
            "referral",
            "document.archive",
            "registry.site",
            "registry.opendata",
            "registry.verification",
            "registry.legacyimport",
            "casework",
            "casework.appraisal",
            "statistics",
            "administration",
            "administration.handover",
            "administration.formdesign",
            "demo");

    private static final String RECOMPUTATION = "fangxin.organization.calendar.TimeLimitRecomputation";
    private static final String PUBLICATIONS = "fangxin.organization.drafting.DuePublications";
    private static final Map<String, Optional<String>> FEATURES = new ConcurrentHashMap<>();
    /** The web packages of features, and the parts of the platform that serve HTTP and Faces. */
    private static final String[] WEB = {"..web..", "fangxin.platform.http..", "fangxin.platform.ui.."};

    /** The one class for each algorithm; the launcher starts under a Java that cannot load the others. */
    private static final Set<String> CRYPTOGRAPHY = Set.of(
            "fangxin.common.Sha256",
            "fangxin.platform.persistence.HmacSha256",
            "fangxin.platform.persistence.AesGcm",
            "fangxin.platform.startup.Launcher");

    /** Checks a rule by an assertion that names the violations. */
    static void require(ArchRule rule, JavaClasses classes) {
        assertThat(rule.evaluate(classes).getFailureReport().getDetails())
                .as(rule.getDescription())
                .isEmpty();
    }

    @Test
    void featuresLookUpstreamOnly(JavaClasses classes) {
        for (int i = 0; i < PROCEDURE.size() - 1; i++) {
            Set<String> later = Set.copyOf(PROCEDURE.subList(i + 1, PROCEDURE.size()));
            String feature = PROCEDURE.get(i);
            require(
                    noClasses()
                            .that(belongTo(Set.of(feature)))
                            .should()
                            .dependOnClassesThat(belongTo(later))
                            .as(feature + " uses nothing behind it")
                            .allowEmptyShould(true),
                    classes);
        }
    }

    /**
     * Advance compensation is no condition of a title: code that confers, changes, renews or rates titles does not read
     * it.
     */
    @Test
    void advanceCompensationIsNoConditionOfATitle(JavaClasses classes) {
        require(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "fangxin.procedure..", "fangxin.naming..", "fangxin.supervision..", "fangxin.rating..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("fangxin.commitment.compensation.."),
                classes);
    }

    /**
     * Reports of offences are secret (Order 121, article 37): only their intake, the audit log and the demonstration
     * use them.
     */
    @Test
    void reportsOfOffencesLiveApart(JavaClasses classes) {
        require(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "fangxin.complaint.offencereport..",
                                "fangxin.complaint.exchange..",
                                "fangxin.administration..",
                                "fangxin.demo..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("fangxin.complaint.offencereport..")
                        .because("no view of a shop, rating, public cause or notification may read a report"),
                classes);
    }

    @Test
    void everyPackageIsInTheList(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .filter(type -> type.getPackageName().startsWith("fangxin."))
                        .filter(type -> feature(type.getPackageName()).isEmpty())
                        .map(JavaClass::getPackageName)
                        .distinct())
                .isEmpty();
    }

    /** A name that two types have does not identify either. */
    @Test
    void noTwoTypesHaveOneSimpleName(JavaClasses classes) {
        Map<String, List<String>> byName = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byName.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    }

    private static DescribedPredicate<JavaClass> belongTo(Set<String> features) {
        return DescribedPredicate.describe(
                "belong to " + features,
                type -> feature(type.getPackageName())
                        .filter(features::contains)
                        .isPresent());
    }

    /** The longest package of the list that is the given package or contains it. */
    static Optional<String> feature(String name) {
        return FEATURES.computeIfAbsent(
                name,
                one -> PROCEDURE.stream()
                        .filter(feature -> (one + ".").startsWith("fangxin." + feature + "."))
                        .max(Comparator.comparingInt(String::length)));
    }

    @Test
    void onlyTheWebKnowsTheWeb(JavaClasses classes) {
        require(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(WEB)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.faces..",
                                "jakarta.ws.rs..",
                                "jakarta.servlet..",
                                "org.primefaces..",
                                "org.omnifaces..",
                                "fangxin..web..",
                                "fangxin.platform.http..",
                                "fangxin.platform.ui.."),
                classes);
    }

    @Test
    void theWebReachesDataThroughServices(JavaClasses classes) {
        DescribedPredicate<JavaClass> holdsAnEntityManager = DescribedPredicate.describe(
                "holds an EntityManager",
                type -> !type.isAnnotatedWith(Stateless.class)
                        && type.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class)));
        require(noClasses().that().resideInAnyPackage(WEB).should().dependOnClassesThat(holdsAnEntityManager), classes);
    }

    @Test
    void everyServiceStatesWhoMayCallIt(JavaClasses classes) {
        DescribedPredicate<JavaMethod> permitted = DescribedPredicate.describe(
                "state who may call them",
                method -> method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class));
        require(
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Stateless.class)
                        .and()
                        .arePublic()
                        .should(have(permitted)),
                classes);
    }

    @Test
    void transactionBoundariesAreCalledServices(JavaClasses classes) {
        require(
                classes()
                        .that()
                        .areAnnotatedWith(Stateless.class)
                        .and()
                        .doNotHaveModifier(JavaModifier.ABSTRACT)
                        .and()
                        .areNotAssignableTo("fangxin.organization.identity.RunAsAccount")
                        .should()
                        .haveSimpleNameEndingWith("Service"),
                classes);
    }

    /**
     * A worker checks no role: a job calls it without a caller, a guarded service after the check. It is
     * package-private, so both are of its package. The one interface through which another package may reach it is that
     * of time limits.
     */
    @Test
    void workersOfTimedWorkAreCalledByTheirJobsAndServices(JavaClasses classes) {
        require(
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Worker")
                        .should()
                        .bePackagePrivate()
                        .andShould()
                        .beAnnotatedWith(Transactional.class)
                        .andShould()
                        .onlyHaveDependentClassesThat()
                        .haveNameMatching(".*(Job|Service|Runner|Worker)(\\$.*)?")
                        .andShould(be(DescribedPredicate.describe(
                                "of no other interface than those of a job of all features",
                                type -> type.getAllRawInterfaces().stream()
                                        .allMatch(one -> Set.of(RECOMPUTATION, PUBLICATIONS)
                                                .contains(one.getName()))))),
                classes);
    }

    /** The exception to the rule on workers: one job recomputes the time limits of all features. */
    @Test
    void timeLimitsAreRecomputedByTheJobOfTheCalendar(JavaClasses classes) {
        require(
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Worker")
                        .and()
                        .doNotHaveFullyQualifiedName("fangxin.administration.CalendarJob")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(RECOMPUTATION),
                classes);
    }

    /** Only {@code PublicationJob} calls the workers that publish due drafts, for all features. */
    @Test
    void draftsArePublishedByOneJob(JavaClasses classes) {
        require(
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Worker")
                        .and()
                        .doNotHaveFullyQualifiedName("fangxin.organization.drafting.PublicationJob")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(PUBLICATIONS),
                classes);
    }

    /** {@code RunAsAccount} sets the server's security context by reflection, which timed work does not need. */
    @Test
    void onlyTheDemonstrationActsAsItsAccounts(JavaClasses classes) {
        require(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("fangxin.demo..")
                        .and()
                        .haveNameNotMatching("fangxin.organization.identity.RunAsAccount.*")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("fangxin.organization.identity.RunAsAccount"),
                classes);
    }

    @Test
    void entitiesChangeThroughVerbs(JavaClasses classes) {
        require(
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .haveNameMatching("set[A-Z].*"),
                classes);
    }

    /** A method named as a statement answers yes or no, or gives the predicate that does. */
    @Test
    void methodsNamedAsStatementsAnswerYesOrNo(JavaClasses classes) {
        require(
                methods()
                        .that()
                        .haveNameMatching("(is|has)[A-Z]\\w*")
                        .should()
                        .haveRawReturnType(DescribedPredicate.describe(
                                "boolean or a predicate",
                                type -> type.isEquivalentTo(boolean.class)
                                        || type.isEquivalentTo(Boolean.class)
                                        || type.isAssignableTo(Predicate.class))),
                classes);
    }

    /** By their names the server finds the resources that the OpenAPI document describes. */
    @Test
    void resourcesAreNamedAsSuch(JavaClasses classes) {
        require(classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource"), classes);
    }

    @Test
    void textsAreLookedUpThroughOneClass(JavaClasses classes) {
        require(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("fangxin.platform.i18n")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.ResourceBundle"),
                classes);
    }

    /** A stored file has its name in composed characters (NFC): the name is shown and not compared. */
    @Test
    void textsAreNormalisedByOneClass(JavaClasses classes) {
        require(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("fangxin.common.TextNormalizer")
                        .and()
                        .doNotHaveFullyQualifiedName("fangxin.organization.storage.FileStore")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.text.Normalizer"),
                classes);
    }

    @Test
    void eachHashAndCipherHasOneClass(JavaClasses classes) {
        require(
                noClasses()
                        .that(DescribedPredicate.describe(
                                "are not the class of an algorithm", type -> !CRYPTOGRAPHY.contains(type.getName())))
                        .should()
                        .callMethodWhere(DescribedPredicate.describe(
                                "gets an algorithm of Java",
                                call -> call.getTarget().getName().equals("getInstance")
                                        && Set.of(MessageDigest.class, Mac.class, Cipher.class).stream()
                                                .anyMatch(call.getTargetOwner()::isEquivalentTo))),
                classes);
    }

    @Test
    void theCallersAddressIsReadInOnePlace(JavaClasses classes) {
        require(
                noClasses()
                        .that()
                        .areNotAssignableTo("fangxin.platform.http.ClientAddress")
                        .should()
                        .callMethodWhere(DescribedPredicate.describe(
                                "returns the address of the last proxy",
                                call -> call.getTarget().getName().matches("getRemote(Addr|Host)"))),
                classes);
    }
}
