package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.PushbackInputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredPartsInterceptorTest {
    interface Uploads {
        void enter(
                @FormParam("station") @NotNull EntityPart station,
                @FormParam("file") @NotNull EntityPart file,
                @FormParam("note") EntityPart note,
                String other);
    }

    private static Method enter() throws NoSuchMethodException {
        return Uploads.class.getDeclaredMethod(
                "enter", EntityPart.class, EntityPart.class, EntityPart.class, String.class);
    }

    @Test
    void eachMissingPartIsNamed() throws Exception {
        Method method = enter();

        MalformedRequest refused = catchThrowableOfType(
                MalformedRequest.class, () -> RequiredPartsInterceptor.require(method, Map.of("words", List.of())));

        assertThat(refused.violations())
                .containsExactly(
                        new Violation("station", "platform.part.missing", List.of("station")),
                        new Violation("file", "platform.part.missing", List.of("file")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "--x--, true",
        "'--x--\r\n', true",
        "'--x\r\nContent-Disposition: form-data', false",
        "--y--, false"
    })
    void anEmptyFormIsRecognisedAndItsBodyStaysReadable(String content, boolean isEmpty) throws Exception {
        byte[] closing =
                RequiredPartsInterceptor.closing(new MediaType("multipart", "form-data", Map.of("boundary", "x")));
        PushbackInputStream body = new PushbackInputStream(
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), closing.length);

        assertThat(RequiredPartsInterceptor.isWithoutParts(body, closing)).isEqualTo(isEmpty);
        assertThat(body).hasContent(content);
    }

    @Test
    void aRequestWithAllPartsIsAccepted() throws Exception {
        Method method = enter();

        assertThatCode(() -> RequiredPartsInterceptor.require(
                        method, Map.of("station", List.of(1), "file", List.of(1), "more", List.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void anOptionalPartMayBeAbsent() throws Exception {
        assertThat(RequiredPartsInterceptor.absent(enter(), Map.of(), false)).containsExactly("note");
    }
}
