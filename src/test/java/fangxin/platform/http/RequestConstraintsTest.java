package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.Question;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text of a request has a constraint. The body of a request is checked by its resource ({@code @Valid}) if it is
 * declared there, otherwise by the service that takes it, which also serves the pages.
 */
class RequestConstraintsTest {
    private static final Path CLASSES = Path.of("target/classes");
    /** The records whose texts have no constraints, with the reason. */
    private static final Map<Class<?>, String> EXCEPTIONS = Map.of(
            LocalizedText.class, "the component that holds it is bounded",
            Question.class, "FormValidator names the place of each error in a form",
            FormDefinition.EvidenceType.class, "FormValidator names the place of each error in a form");

    /** Components whose records are not cascaded ({@code @Valid}), with the code that checks each of them. */
    private static final Map<String, String> CHECKED_ONE_BY_ONE = Map.of(
            "VisitReport.demands", "VisitReport names the position of each demand",
            "ReturnInput.defects", "ReturnNotice names the position of each defect",
            "AcceptanceInput.eligibility", "Eligibility names the rule of each finding",
            "HeadChange.head", "EditionEdits checks it after the permission",
            "ResultChange.levels", "EditionEdits checks each level after the permission",
            "ItemChange.item", "EditionEdits checks it after the permission",
            "NewMeeting.invited", "ReviewMeeting shows all errors at the field of the list",
            "ScoringInput.marks", "each becomes a mark of its item",
            "ScoringInput.closing", "SheetClosingService checks it after the permission");

    private final Set<Class<?>> visited = new HashSet<>();
    private final Set<String> notCascaded = new TreeSet<>();
    private final Set<String> unconstrained = new TreeSet<>();
    private final Set<Class<?>> excepted = new HashSet<>();

    @Test
    void everyTextOfARequestHasAConstraint() throws Exception {
        List<Parameter> bodies = bodies();

        bodies.forEach(body -> visit(body.getParameterizedType()));

        assertThat(unconstrained).isEmpty();
        assertThat(notCascaded).isEqualTo(CHECKED_ONE_BY_ONE.keySet());
        assertThat(bodies).hasSizeGreaterThan(80);
        assertThat(excepted).as("exceptions in use").isEqualTo(EXCEPTIONS.keySet());
    }

    @Test
    void aResourceChecksTheBodiesThatItDeclares() throws Exception {
        assertThat(bodies())
                .filteredOn(body -> body.getType().getPackageName().endsWith(".web"))
                .filteredOn(body -> hasTexts(body.getType()))
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body.isAnnotationPresent(Valid.class))
                        .as("%s of %s", body.getType(), body.getDeclaringExecutable())
                        .isTrue());
    }

    private static boolean hasTexts(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .anyMatch(component -> component.getGenericType().getTypeName().contains("String"));
    }

    private void visit(Type type) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(this::visit);
        } else if (type instanceof Class<?> record && record.isRecord() && visited.add(record)) {
            if (EXCEPTIONS.containsKey(record)) {
                excepted.add(record);
                return;
            }
            for (var component : record.getRecordComponents()) {
                try {
                    var field = record.getDeclaredField(component.getName());
                    check(field, field.getAnnotatedType(), record.getName() + "." + component.getName());
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
        } else if (type instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
                check(argument, argument, name);
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
        List<Parameter> bodies = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(one -> one.toString().endsWith("Resource.class"))
                    .sorted()
                    .toList()) {
                String name = CLASSES.relativize(file).toString().replace(".class", "");
                for (Method method : Class.forName(name.replace('/', '.')).getDeclaredMethods()) {
                    if (takesJson(method)) {
                        Arrays.stream(method.getParameters())
                                .filter(RequestConstraintsTest::isBody)
                                .forEach(bodies::add);
                    }
                }
            }
        }
        return bodies;
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
