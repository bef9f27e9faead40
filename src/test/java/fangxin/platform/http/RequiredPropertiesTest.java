package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.platform.config.JsonMapper;
import fangxin.testing.MainClasses;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.junit.jupiter.api.Test;

/**
 * The required properties of the OpenAPI document: of a request those without which it is refused, and no others; of an
 * answer at least one, or a reason why each part can be absent.
 */
class RequiredPropertiesTest {
    private static final String LATER = "each part is absent until a later step has entered it";
    private static final String UNKNOWN = "each part is absent where the source does not state it";

    /** Records of answers without a property that is always present, with the reason. */
    private static final Map<String, String> NOTHING_REQUIRED = Map.ofEntries(
            Map.entry("AgencyMerger", "an agency that was not merged"),
            Map.entry("NamedCode", "an agency without a superior or a division"),
            Map.entry("LineSubject", "an audit entry on the installation itself"),
            Map.entry("ReturnContest", LATER),
            Map.entry("ReturnRefund", LATER),
            Map.entry("DayRange", "a range can be open at either end"),
            Map.entry("ComparedDays", "the first report compares with nothing"),
            Map.entry("CaseTrader", UNKNOWN),
            Map.entry("MessageReply", LATER),
            Map.entry("MessageUnit", UNKNOWN),
            Map.entry("MessageOriginal", "each part is absent once its retention is over"),
            Map.entry("ComparedValues", "one side of a difference can state nothing"),
            Map.entry("CaseNumbers", "a case has the number of one platform or of none"),
            Map.entry("ComplainedTrader", UNKNOWN),
            Map.entry("CaseOutcomeView", LATER),
            Map.entry("MediationView", LATER),
            Map.entry("FigureBounds", "a figure without a denominator has no bounds"),
            Map.entry("StationCaseOutcome", LATER),
            Map.entry("StationPlace", UNKNOWN),
            Map.entry("StationDays", LATER),
            Map.entry("StationProposals", "nothing waits for a second officer at most times"),
            Map.entry("DocumentIssue", "a document without a number was not issued"),
            Map.entry("ShortfallDecisionView", LATER),
            Map.entry("LicenceContent", UNKNOWN),
            Map.entry("ObjectorIdentity", "an anonymous objector"),
            Map.entry("StarChange", "a title that had no stars, or has none any more"),
            Map.entry("TitleTerm", UNKNOWN),
            Map.entry("PlaqueSummary", LATER),
            Map.entry("CoverDocumentView", LATER),
            Map.entry("HigherLevelReplyView", LATER),
            Map.entry("RenewalContentView", LATER),
            Map.entry("VisitResult", LATER));

    @Test
    void aPropertyOfARequestIsRequiredIfAndOnlyIfARequestWithoutItIsRefused() {
        assertThat(requests())
                .hasSizeGreaterThan(300)
                .allSatisfy(request -> assertThat(Constraints.required(request))
                        .as(request.getName())
                        .isEqualTo(refused(request)));
    }

    @Test
    void anAnswerStatesWhatItAlwaysContains() {
        Set<Class<?>> answers = records(operations().flatMap(RequiredPropertiesTest::answers));
        answers.removeAll(requests());

        assertThat(answers)
                .hasSizeGreaterThan(600)
                .filteredOn(
                        answer -> Stream.of(answer.getRecordComponents()).noneMatch(OpenApiSchemas::isAlwaysWritten))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(NOTHING_REQUIRED.keySet());
    }

    /** Returns the components that are refused in a request that states none, as JSON-B reads it. */
    private static Set<String> refused(Class<?> request) {
        Set<String> components = Stream.of(request.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return Constraints.violations(JsonMapper.read("{}", request)).stream()
                .map(Violation::field)
                .filter(components::contains)
                .collect(Collectors.toSet());
    }

    private static Set<Class<?>> requests() {
        return records(operations().flatMap(method -> OpenApiFilter.body(method).stream()));
    }

    private static Stream<Method> operations() {
        return MainClasses.all().stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    private static Stream<Type> answers(Method method) {
        Stream<Type> stated =
                Stream.of(method.getAnnotationsByType(APIResponseSchema.class)).map(APIResponseSchema::value);
        Stream<Type> several = Stream.of(method.getAnnotationsByType(APIResponse.class))
                .flatMap(response -> Stream.of(response.content()))
                .flatMap(content -> Stream.concat(
                        Stream.of(content.schema().implementation()),
                        Stream.of(content.schema().oneOf())));
        return Stream.of(Stream.of(method.getGenericReturnType()), stated, several)
                .flatMap(types -> types);
    }

    /** Returns the records among some types, with the records that they contain. */
    private static Set<Class<?>> records(Stream<Type> types) {
        Set<Class<?>> records = new HashSet<>();
        types.forEach(type -> collect(type, records));
        return records;
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(each -> collect(each, records));
        } else if (type instanceof Class<?> record && record.isRecord() && records.add(record)) {
            Stream.of(record.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(each -> collect(each, records));
        }
    }
}
