package fangxin.platform.http;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Interceptor that refuses a multipart request without a part that its resource requires, and names each such part; an
 * optional part that is absent is added as an empty one. Jersey by itself fails over the first absent part with a
 * {@link NullPointerException} that does not name it, and over an empty body with an error of its syntax.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class RequiredPartsInterceptor implements ReaderInterceptor {
    @Context
    ResourceInfo resource;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Method method = resource.getResourceMethod();
        if (method == null || !MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        byte[] closing = closing(context.getMediaType());
        PushbackInputStream body = new PushbackInputStream(context.getInputStream(), closing.length);
        if (isWithoutParts(body, closing)) {
            require(method, Map.of());
        }
        context.setInputStream(body);
        Object read = context.proceed();
        Map<?, ?> parts = read == null ? Map.of() : (Map<?, ?>) ServerReflection.call(read, "getFields");
        require(method, parts);
        for (String name : absent(method, parts, false)) {
            ServerReflection.call(read, "field", name, InputStream.nullInputStream(), MediaType.TEXT_PLAIN_TYPE);
        }
        return read;
    }

    /** Returns the line that ends a body of a multipart type. */
    static byte[] closing(MediaType type) {
        return ("--" + type.getParameters().get("boundary") + "--").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns whether a body is empty, or begins with the line that ends it, as the one of an empty form does. */
    static boolean isWithoutParts(PushbackInputStream body, byte[] closing) throws IOException {
        byte[] head = body.readNBytes(closing.length);
        body.unread(head);
        return head.length == 0 || Arrays.equals(head, closing);
    }

    /** Refuses a request whose parts are not all that a method takes. */
    static void require(Method method, Map<?, ?> parts) {
        List<Violation> missing = absent(method, parts, true).stream()
                .map(name -> new Violation(name, "platform.part.missing", List.of(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new MalformedRequest(missing);
        }
    }

    /** Returns the names of the required, or of the optional, parts that a request does not have. */
    static List<String> absent(Method method, Map<?, ?> parts, boolean required) {
        return Arrays.stream(method.getParameters())
                .filter(parameter ->
                        parameter.getType() == EntityPart.class && parameter.isAnnotationPresent(FormParam.class))
                .filter(parameter -> parameter.isAnnotationPresent(NotNull.class) == required)
                .map(parameter -> parameter.getAnnotation(FormParam.class).value())
                .filter(name -> !parts.containsKey(name))
                .toList();
    }
}
