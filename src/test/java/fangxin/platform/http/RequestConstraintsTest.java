package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.Question;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text and every number of an input has a constraint: of the body of a request, and of each record that a page
 * passes to a service. The body of a request is checked by its resource ({@code @Valid}) if it is declared there,
 * otherwise by the service that takes it, which also serves the pages.
 */
class RequestConstraintsTest {
    private static final Path CLASSES = Path.of("target/classes");
    /** The records whose texts have no constraints, with the reason. */
    private static final Map<Class<?>, String> EXCEPTIONS = Map.of(
            LocalizedText.class, "the component that holds it is bounded",
            Question.class, "FormValidator names the place of each error in a form",
            FormDefinition.EvidenceType.class, "FormValidator names the place of each error in a form");

    /** Components whose records are not cascaded ({@code @Valid}), with the code that checks each of them. */
    private static final Map<String, String> CHECKED_ONE_BY_ONE = Map.ofEntries(
            Map.entry("VisitReport.demands", "VisitReport names the position of each demand"),
            Map.entry("WarningInput.figures", "WarningInput names the position of each figure"),
            Map.entry("ApplicationReturnInput.defects", "ApplicationReturnNotice names the position of each defect"),
            Map.entry("AcceptanceInput.eligibility", "Eligibility names the rule of each finding"),
            Map.entry("HeadChange.head", "EditionEdits checks it after the permission"),
            Map.entry("ResultChange.levels", "EditionEdits checks each level after the permission"),
            Map.entry("ItemChange.item", "EditionEdits checks it after the permission"),
            Map.entry("ItemEdit.item", "EditionEdits checks it"),
            Map.entry("MeetingDetails.invited", "ReviewMeeting shows all errors at the field of the list"),
            Map.entry("NewMeeting.invited", "ReviewMeeting shows all errors at the field of the list"),
            Map.entry("ChainPledgeInput.content", "CommitmentContent validates itself with the terms of the track"),
            Map.entry("CommitmentInput.content", "CommitmentContent validates itself with the terms of the track"),
            Map.entry("CommitmentTermsInput.terms", "CommitmentTerms validates itself, with its codes"),
            Map.entry("CompensationTermsInput.terms", "CompensationTerms validates itself, with its codes"),
            Map.entry("ScanTermsInput.terms", "ScanTerms validates itself, with its codes"),
            Map.entry("AnalysisTermsInput.terms", "AnalysisTerms validates itself, with its codes"),
            Map.entry("StationTermsInput.terms", "StationTerms validates itself, with its codes"),
            Map.entry("ReturnPledgeInput.terms", "PledgedTerms validates itself with the terms of returns"),
            Map.entry("ReturnTermsInput.terms", "ReturnTerms validates itself, with its codes"),
            Map.entry("ScoringInput.marks", "each becomes a mark of its item"),
            Map.entry("ScoringInput.closing", "SheetClosingService checks it after the permission"));

    private static final String DRAFT = "a draft may be unfinished; EditionValidator names each fault";
    private static final String MARK = "Mark compares it with the item";
    private static final String PLEDGE = "PledgedTerms compares it with the terms of returns";
    private static final String ROUND = "RoundService compares it with what is stored";

    /** Numbers whose range is not a constraint of their record, with the rule that has it. */
    private static final Map<String, String> RANGE_BY_ANOTHER_RULE = Map.ofEntries(
            Map.entry("EditionHead.bonusCap", DRAFT),
            Map.entry("EditionHead.minusCap", DRAFT),
            Map.entry("Item.floor", DRAFT),
            Map.entry("Item.key", DRAFT),
            Map.entry("Item.max", DRAFT),
            Map.entry("Item.minFiles", DRAFT),
            Map.entry("Item.perOccurrence", DRAFT),
            Map.entry("ItemMarkInput.points", MARK),
            Map.entry("LevelDemand.value", DRAFT),
            Map.entry("MarkInput.points", MARK),
            Map.entry("Measurement.base", MARK),
            Map.entry("Measurement.found", MARK),
            Map.entry("OfflineMarkInput.points", MARK),
            Map.entry("MaterialsInput.editions", ROUND),
            Map.entry("MaterialsInput.form", ROUND),
            Map.entry("MaterialsInput.pledge", ROUND),
            Map.entry("PledgedTerms.days", PLEDGE),
            Map.entry("PledgedTerms.refundDays", PLEDGE),
            Map.entry("RoundInput.version", ROUND),
            Map.entry("SeenSheetItem.points", MARK),
            Map.entry("ScaleStep.from", DRAFT),
            Map.entry("ScaleStep.mark", DRAFT),
            Map.entry("SectionChange.weight", DRAFT),
            Map.entry("SectionEdit.weight", DRAFT),
            Map.entry("Thresholds.excellent", DRAFT),
            Map.entry("Thresholds.pass", DRAFT),
            Map.entry("TimeLimit.value", ROUND));

    private static final String QUERY = "a query: the value is compared, not stored";

    /** Records that services take and that are not inputs to be stored, with the reason. */
    private static final Map<String, String> NOT_AN_INPUT = Map.ofEntries(
            Map.entry("AccountQuery", QUERY),
            Map.entry("CaseFilter", QUERY),
            Map.entry("DocumentType", "configuration"),
            Map.entry("JournalFilter", QUERY),
            Map.entry("MapBox", QUERY),
            Map.entry("OpenDataFile", "file of the server"),
            Map.entry("OpinionRequestFilter", QUERY),
            Map.entry("PublicFormToken", "compared with its signature"),
            Map.entry("RegisterSnapshot", "state of the index"),
            Map.entry("RequestKey", "hashes that the filter computes"),
            Map.entry("SigningChainAssignees", "each account must hold the post"),
            Map.entry("SignInOrigin", "UserSession shortens what it stores"),
            Map.entry("TargetYear", "figures that the service itself computed before"),
            Map.entry("UnitQuery", QUERY),
            Map.entry("Violation", "the service adds those that it finds"));

    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, long.class, double.class, Integer.class, Long.class, Double.class, BigDecimal.class);

    private final Set<Class<?>> visited = new HashSet<>();
    private final Set<String> notCascaded = new TreeSet<>();
    private final Set<String> unconstrained = new TreeSet<>();
    private final Set<String> unbounded = new TreeSet<>();
    private final Set<String> nullable = new TreeSet<>();
    private final Set<String> notInputs = new TreeSet<>();
    private final Set<Class<?>> excepted = new HashSet<>();

    @Test
    void everyTextAndEveryNumberOfAnInputHasAConstraint() throws Exception {
        List<Parameter> bodies = bodies();
        List<Parameter> inputs = inputsOfServices();

        bodies.forEach(body -> visit(body.getParameterizedType()));
        bodies.forEach(body ->
                checkElements(body.getAnnotatedType(), body.getName() + " of " + body.getDeclaringExecutable()));
        inputs.forEach(input -> visit(input.getParameterizedType()));

        assertThat(unconstrained).as("texts").isEmpty();
        assertThat(unbounded).as("numbers").isEqualTo(RANGE_BY_ANOTHER_RULE.keySet());
        assertThat(nullable).as("lists whose elements may be null").containsExactly("NewMeeting.invited");
        assertThat(notInputs).as("records that are not inputs").isEqualTo(NOT_AN_INPUT.keySet());
        assertThat(inputs).hasSizeGreaterThan(60);
        assertThat(notCascaded).isEqualTo(CHECKED_ONE_BY_ONE.keySet());
        assertThat(bodies).hasSizeGreaterThan(80);
        assertThat(excepted).as("exceptions in use").isEqualTo(EXCEPTIONS.keySet());
    }

    @Test
    void aResourceChecksTheBodiesThatItDeclares() throws Exception {
        assertThat(bodies())
                .filteredOn(body -> body.getType().getPackageName().endsWith(".web"))
                .filteredOn(body -> hasConstraints(body.getType()))
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body.isAnnotationPresent(Valid.class))
                        .as("%s of %s", body.getType(), body.getDeclaringExecutable())
                        .isTrue());
    }

    private static boolean hasConstraints(Class<?> record) {
        return Arrays.stream(record.getDeclaredFields())
                .anyMatch(field -> constrained(field) || constrained(field.getAnnotatedType()));
    }

    private void visit(Type type) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(this::visit);
        } else if (type instanceof Class<?> record && record.isRecord() && visited.add(record)) {
            if (NOT_AN_INPUT.containsKey(record.getSimpleName())) {
                notInputs.add(record.getSimpleName());
                return;
            }
            if (EXCEPTIONS.containsKey(record)) {
                excepted.add(record);
                return;
            }
            for (var component : record.getRecordComponents()) {
                try {
                    var field = record.getDeclaredField(component.getName());
                    check(field, field.getAnnotatedType(), record.getName() + "." + component.getName());
                    checkElements(field.getAnnotatedType(), record.getSimpleName() + "." + component.getName());
                    checkCascade(field, field.getAnnotatedType(), record.getSimpleName() + "." + component.getName());
                } catch (NoSuchFieldException impossible) {
                    throw new IllegalStateException(impossible);
                }
                visit(component.getGenericType());
            }
        }
    }

    private void check(AnnotatedElement holder, AnnotatedType type, String name) {
        if (type.getType() == String.class || type.getType() == LocalizedText.class) {
            if (!constrained(holder) && !constrained(type)) {
                unconstrained.add(name);
            }
        } else if (type.getType() instanceof Class<?> number && NUMBERS.contains(number)) {
            if (!constrained(holder) && !constrained(type)) {
                unbounded.add(name.replaceFirst(".*[.$](?=[^.]+[.])", ""));
            }
        } else if (type instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
                check(argument, argument, name);
            }
        }
    }

    /** Requires a constraint on elements: a null element would be a NullPointerException in the service. */
    private void checkElements(AnnotatedType type, String name) {
        if (type instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType element : generic.getAnnotatedActualTypeArguments()) {
                if (element.getType() instanceof Class<?> record
                        && record.isRecord()
                        && record != LocalizedText.class
                        && !element.isAnnotationPresent(NotNull.class)) {
                    nullable.add(name);
                }
                checkElements(element, name);
            }
        }
    }

    private void checkCascade(AnnotatedElement holder, AnnotatedType type, String name) {
        if (holder.isAnnotationPresent(Valid.class) || type.isAnnotationPresent(Valid.class)) {
            return;
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            Stream.of(generic.getAnnotatedActualTypeArguments()).forEach(one -> checkCascade(one, one, name));
        } else if (type.getType() instanceof Class<?> record
                && record.isRecord()
                && !EXCEPTIONS.containsKey(record)
                && Arrays.stream(record.getDeclaredFields()).anyMatch(RequestConstraintsTest::constrained)) {
            notCascaded.add(name);
        }
    }

    private static boolean constrained(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.isAnnotationPresent(Constraint.class));
    }

    /** The parameters without an annotation of JAX-RS. */
    private static List<Parameter> bodies() throws IOException, ClassNotFoundException {
        return methods("Resource.class")
                .filter(RequestConstraintsTest::takesJson)
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(RequestConstraintsTest::isBody)
                .toList();
    }

    /** The records, and lists of records, that public methods of services take and that a class of the web names. */
    private static List<Parameter> inputsOfServices() throws IOException, ClassNotFoundException {
        StringBuilder web = new StringBuilder();
        for (Path file : classes("/web/", ".class")) {
            web.append(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return methods("Service.class")
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> recordsOf(parameter.getParameterizedType())
                        .anyMatch(record -> web.indexOf(record.getName().replace('.', '/')) >= 0))
                .toList();
    }

    private static Stream<Class<?>> recordsOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw)
                    ? Stream.of(generic.getActualTypeArguments()).flatMap(RequestConstraintsTest::recordsOf)
                    : Stream.empty();
        }
        return type instanceof Class<?> record && record.isRecord() ? Stream.of(record) : Stream.empty();
    }

    private static Stream<Method> methods(String ending) throws IOException, ClassNotFoundException {
        List<Method> methods = new ArrayList<>();
        for (Path file : classes("", ending)) {
            String name = CLASSES.relativize(file).toString().replace(".class", "");
            methods.addAll(List.of(Class.forName(name.replace('/', '.')).getDeclaredMethods()));
        }
        return methods.stream();
    }

    private static List<Path> classes(String part, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file ->
                            file.toString().contains(part) && file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static boolean takesJson(Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        return Arrays.stream(method.getAnnotations())
                        .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class))
                && (consumes == null || !List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA));
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(one -> one.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
    }
}
