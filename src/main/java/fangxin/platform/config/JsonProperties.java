package fangxin.platform.config;

import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/**
 * Strategy by which JSON-B writes the components of a record and nothing else. By itself JSON-B also writes the answer
 * of a method such as {@code isOpen()}, under that name, which neither the API's document nor a reader expects. A
 * default method of an interface is left out too, for a record or another class.
 */
public final class JsonProperties implements PropertyVisibilityStrategy {
    /** Returns the configuration of JSON-B for the API and for JSON in the database. */
    public static JsonbConfig config() {
        return new JsonbConfig().withPropertyVisibilityStrategy(new JsonProperties());
    }

    @Override
    public boolean isVisible(Field field) {
        return Modifier.isPublic(field.getModifiers());
    }

    @Override
    public boolean isVisible(Method method) {
        Class<?> owner = method.getDeclaringClass();
        return Modifier.isPublic(method.getModifiers())
                && !method.isDefault()
                && (!owner.isRecord()
                        || Stream.of(owner.getRecordComponents())
                                .map(RecordComponent::getAccessor)
                                .anyMatch(method::equals));
    }
}
