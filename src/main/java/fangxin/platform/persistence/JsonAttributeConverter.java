package fangxin.platform.persistence;

import fangxin.platform.config.JsonMapper;
import jakarta.persistence.AttributeConverter;
import java.lang.reflect.Type;

/**
 * Base of JPA converters that store a value as JSON text in one column. Subclasses name the type, and repeat {@code
 * implements AttributeConverter<T, String>}: EclipseLink reads the types of the columns only there.
 */
public abstract class JsonAttributeConverter<T> implements AttributeConverter<T, String> {
    private final Type type;

    protected JsonAttributeConverter(Type type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : JsonMapper.write(value);
    }

    @Override
    public T convertToEntityAttribute(String text) {
        return text == null ? null : JsonMapper.read(text, type);
    }
}
