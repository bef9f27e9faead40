package fangxin.platform;

import jakarta.persistence.AttributeConverter;
import java.lang.reflect.Type;

/**
 * Keeps a value as JSON text in one column. Subclasses name the type, and repeat {@code implements
 * AttributeConverter<T, String>}: EclipseLink reads the types of the columns from there only.
 */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {
    private final Type type;

    protected JsonColumn(Type type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : Json.write(value);
    }

    @Override
    public T convertToEntityAttribute(String text) {
        return text == null ? null : Json.read(text, type);
    }
}
