package fangxin.platform.config;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;

/** Functions that convert values to JSON text and back, for database columns and configuration files. */
public final class JsonMapper {
    private static final Jsonb JSON = JsonbBuilder.create(JsonProperties.config());

    private JsonMapper() {}

    public static String write(Object value) {
        return JSON.toJson(value);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // the type decides at run time
    public static <T> T read(String text, Type type) {
        return JSON.fromJson(text, type);
    }

    /** Returns an object of texts, or an empty one where there is no text. */
    public static Map<String, String> strings(String text) {
        return text == null
                ? Map.of()
                : JSON.fromJson(
                        text, new TreeMap<String, String>() {}.getClass().getGenericSuperclass());
    }
}
