package fangxin.registry.site.web;

import fangxin.platform.config.JsonStringWriter;
import fangxin.registry.site.web.UnitResource.UnitItem;
import fangxin.registry.site.web.UnitResource.UnitSearchAnswer;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writer of the JSON of search results by hand, without JSON Binding: these are most of all requests. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class SearchResponseWriter implements MessageBodyWriter<UnitSearchAnswer> {
    private static final int HEAD = 4096;
    private static final int ITEM = 512;

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
        JsonStringWriter json = new JsonStringWriter(HEAD + answer.items().size() * ITEM)
                .open('{')
                .put("total", answer.total())
                .put("asOf", answer.asOf())
                .name("facets")
                .open('{');
        answer.facets().forEach((name, values) -> {
            json.name(name).open('[');
            values.forEach(value -> json.open('{')
                    .put("value", value.value())
                    .put("label", value.label())
                    .put("count", value.count())
                    .close('}'));
            json.close(']');
        });
        json.close('}').name("items").open('[');
        answer.items().forEach(item -> write(json, item));
        return json.close(']').put("next", answer.next()).close('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonStringWriter json, UnitItem item) {
        json.open('{')
                .put("number", item.number())
                .put("name", item.name())
                .put("signName", item.signName())
                .put("type", item.type())
                .put("level", item.level())
                .name("district")
                .open('{')
                .put("code", item.district().code())
                .put("name", item.district().name())
                .close('}')
                .put("sector", item.sector())
                .put("grade", item.grade())
                .put("status", item.status())
                .put("namedOn", item.namedOn())
                .put("validUntil", item.validUntil())
                .put("address", item.address());
        // a unit without a place has no location, as JSON Binding writes it
        if (item.location() != null) {
            json.name("location")
                    .open('{')
                    .put("lat", item.location().lat())
                    .put("lng", item.location().lng())
                    .close('}');
        }
        json.put("distance", item.distance()).name("titles").open('[');
        item.titles()
                .forEach(title -> json.open('{')
                        .put("number", title.number())
                        .put("level", title.level())
                        .put("status", title.status())
                        .close('}'));
        json.close(']').close('}');
    }
}
