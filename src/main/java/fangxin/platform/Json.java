package fangxin.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.Type;

/** Values as JSON text, for the columns and files that keep them so. */
public final class Json {
    private static final Jsonb JSON = JsonbBuilder.create();

    private Json() { }

    public static String write(Object value) {
        return JSON.toJson(value);
    }

    public static <T> T read(String text, Type type) {
        return JSON.fromJson(text, type);
    }
}
