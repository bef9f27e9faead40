package fangxin.platform.ui;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * EL resolver of the two accesses that pages make most: a component or method of a record, by a method that is looked
 * up once for each class and name, and {@code 'key.'.concat(value)}. The resolvers of the server search the methods of
 * the class at each access. What this resolver does not know is left to them.
 */
public class FrequentAccessResolver extends ELResolver {
    private static final ClassValue<Map<String, Optional<Method>>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || !(property instanceof String name)) {
            return null;
        }
        Optional<Method> accessor = ACCESSORS.get(base.getClass()).computeIfAbsent(name, each -> accessor(base, each));
        if (accessor.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.get().invoke(base);
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException closed) {
            throw new ELException(closed);
        }
    }

    private static Optional<Method> accessor(Object base, String name) {
        try {
            return Optional.of(base.getClass().getMethod(name)).filter(method -> method.canAccess(base));
        } catch (NoSuchMethodException absent) {
            return Optional.empty();
        }
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
        if (!(base instanceof String text)
                || !"concat".equals(method)
                || parameters == null
                || parameters.length != 1) {
            return null;
        }
        String other = context.convertToType(parameters[0], String.class);
        context.setPropertyResolved(base, method);
        return text.concat(other);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
