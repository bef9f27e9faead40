package fangxin.registry.site.web;

import fangxin.platform.config.JsonStringWriter;
import fangxin.registry.site.web.UnitResource.UnitSearchAnswer;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * JAX-RS message body writer that writes the JSON of search results from the components of their records, without
 * JSON Binding: these are most of all requests.
 */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class SearchResponseWriter implements MessageBodyWriter<UnitSearchAnswer> {
    private static final int HEAD = 4096;
    private static final int ITEM = 512;

    private static final ClassValue<Component[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Component[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toArray(Component[]::new);
        }
    };

    /**
     * Component of a record.
     *
     * @param omitted whether null is left out, as JSON Binding does where the value would be a record
     */
    private record Component(String name, Function<Object, Object> accessor, boolean omitted) {
        static Component of(RecordComponent component) {
            return new Component(
                    component.getName(),
                    accessor(component.getAccessor()),
                    component.getType().isRecord());
        }

        /**
         * Returns a function that calls an accessor directly, as a method reference does, without the checks of
         * reflection.
         */
        @SuppressWarnings("unchecked") // the factory makes what its second and third arguments say
        private static Function<Object, Object> accessor(Method accessor) {
            try {
                MethodHandles.Lookup lookup = MethodHandles.lookup();
                MethodHandle handle = lookup.unreflect(accessor);
                return (Function<Object, Object>) LambdaMetafactory.metafactory(
                                lookup,
                                "apply",
                                MethodType.methodType(Function.class),
                                MethodType.methodType(Object.class, Object.class),
                                handle,
                                handle.type().wrap())
                        .getTarget()
                        .invoke();
            } catch (Throwable failed) {
                throw new IllegalStateException(accessor.toString(), failed);
            }
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == UnitSearchAnswer.class;
    }

    @Override
    public void writeTo(
            UnitSearchAnswer answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(bytes(answer));
    }

    static byte[] bytes(UnitSearchAnswer answer) {
        JsonStringWriter json = new JsonStringWriter(HEAD + answer.items().size() * ITEM);
        write(json, answer);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonStringWriter json, Object value) {
        if (value == null) {
            json.value(null);
            return;
        }
        switch (value) {
            case List<?> list -> {
                json.open('[');
                list.forEach(element -> write(json, element));
                json.close(']');
            }
            case Map<?, ?> map -> {
                json.open('{');
                map.forEach((name, element) -> {
                    json.name(name.toString());
                    write(json, element);
                });
                json.close('}');
            }
            case Record members -> {
                json.open('{');
                for (Component component : COMPONENTS.get(members.getClass())) {
                    Object member = component.accessor().apply(members);
                    if (member != null || !component.omitted()) {
                        json.name(component.name());
                        write(json, member);
                    }
                }
                json.close('}');
            }
            default -> json.value(value);
        }
    }
}
