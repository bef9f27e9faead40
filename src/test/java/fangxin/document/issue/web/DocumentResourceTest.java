package fangxin.document.issue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.MalformedRequest;
import fangxin.document.issue.DocumentScope;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The subject of a list of documents is named by one parameter, and the refusal names all of them. */
class DocumentResourceTest {
    private static final List<String> PARAMETERS = Stream.of(DocumentResource.class.getMethods())
            .filter(method -> method.getName().equals("about"))
            .flatMap(method -> Stream.of(method.getParameters()))
            .map((Parameter parameter) ->
                    parameter.getAnnotation(QueryParam.class).value())
            .toList();

    @Test
    void eachTypeOfSubjectHasItsParameter() {
        assertThat(PARAMETERS)
                .containsExactlyElementsOf(Stream.of(DocumentScope.values())
                        .map(DocumentScope::parameter)
                        .toList())
                .contains("officialDocument", "stationCase");
    }

    @Test
    void theRefusalNamesEachParameter() {
        DocumentResource documents = new DocumentResource();

        MalformedRequest refusal = catchThrowableOfType(
                MalformedRequest.class,
                () -> documents.about(null, null, null, null, null, null, null, null, null, null, null));

        assertThat(refusal.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.key()).isEqualTo("document.parameter.one");
            assertThat(violation.arguments()).hasSize(1);
            assertThat(violation.arguments().getFirst().toString().split(", ")).containsExactlyElementsOf(PARAMETERS);
        });
    }
}
