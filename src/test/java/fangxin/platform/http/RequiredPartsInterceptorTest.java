package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.core.EntityPart;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequiredPartsInterceptorTest {
    interface Uploads {
        void enter(
                @FormParam("station") @NotNull EntityPart station,
                @FormParam("file") @NotNull EntityPart file,
                @FormParam("note") EntityPart note,
                String other);
    }

    private static Method enter() throws NoSuchMethodException {
        return Uploads.class.getDeclaredMethod("enter", EntityPart.class, EntityPart.class, EntityPart.class, String.class);
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
