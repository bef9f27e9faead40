package fangxin.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import java.lang.reflect.Type;

/** Keeps a value as JSON text in one column. Subclasses name the type. */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {
    private static final Jsonb JSON = JsonbBuilder.create();
    private final Type type;

    protected JsonColumn(Type type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : JSON.toJson(value, type);
    }

    @Override
    public T convertToEntityAttribute(String text) {
        return text == null ? null : JSON.fromJson(text, type);
    }
}
