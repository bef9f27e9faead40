package fangxin;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.lang3.ClassUtils;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.reflect.TypeUtils;
import org.apache.commons.lang3.stream.Streams;

/** The types of members as EL reads them. */
final class ExpressionTypes {
    /** A type that only the running page knows: members of it are not checked. */
    static final Type UNKNOWN = Object.class;

    private ExpressionTypes() {}

    /** The type of {@code owner.name}; empty if there is no such property. */
    static Optional<Type> property(Type owner, String name) {
        Class<?> type = raw(owner);
        if (Map.class.isAssignableFrom(type)) {
            return Optional.of(argument(owner, Map.class, 1));
        }
        String getter = StringUtils.capitalize(name);
        return method(
                owner,
                method -> method.getParameterCount() == 0
                        && (method.getName().equals("get" + getter)
                                || method.getName().equals("is" + getter) && method.getReturnType() == boolean.class
                                || method.getName().equals(name) && type.isRecord()));
    }

    /** The type of {@code owner.name(…)}; empty if no method has this name and number of arguments. */
    static Optional<Type> result(Type owner, String name, int arguments) {
        return method(
                owner,
                method -> method.getName().equals(name)
                        && (method.getParameterCount() == arguments || method.isVarArgs()));
    }

    static boolean hasMethod(Type owner, String name) {
        return method(owner, method -> method.getName().equals(name)).isPresent();
    }

    /** The type of {@code owner[key]}. */
    static Type entry(Type owner) {
        return Map.class.isAssignableFrom(raw(owner)) ? argument(owner, Map.class, 1) : element(owner);
    }

    /** The type of the variable of a loop over {@code owner}. */
    static Type element(Type owner) {
        Class<?> type = raw(owner);
        if (type.isArray()) {
            return type.getComponentType();
        }
        if (Map.class.isAssignableFrom(type)) {
            return TypeUtils.parameterize(
                    Map.Entry.class, argument(owner, Map.class, 0), argument(owner, Map.class, 1));
        }
        return Iterable.class.isAssignableFrom(type) ? argument(owner, Iterable.class, 0) : UNKNOWN;
    }

    private static Optional<Type> method(Type owner, Predicate<Method> wanted) {
        if (raw(owner) == UNKNOWN) {
            return Optional.of(UNKNOWN);
        }
        return Streams.of(ClassUtils.hierarchy(raw(owner), ClassUtils.Interfaces.INCLUDE))
                .filter(type -> isPublic(raw(owner)) || isPublic(type))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                .filter(wanted)
                .findFirst()
                .map(method -> resolve(method.getGenericReturnType(), owner, method.getDeclaringClass()));
    }

    /** EL reaches the members of public types; the compiler bridges those that a public class inherits. */
    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers());
    }

    private static Type argument(Type type, Class<?> of, int position) {
        return resolve(of.getTypeParameters()[position], type, of);
    }

    /** A type that {@code declaring} names, with the type arguments of {@code owner}. */
    private static Type resolve(Type type, Type owner, Class<?> declaring) {
        Map<TypeVariable<?>, Type> arguments = TypeUtils.getTypeArguments(owner, declaring);
        Type resolved = arguments == null ? type : TypeUtils.unrollVariables(arguments, type);
        return resolved == null ? UNKNOWN : resolved;
    }

    private static Class<?> raw(Type type) {
        Type bound = type instanceof WildcardType wildcard ? TypeUtils.getImplicitUpperBounds(wildcard)[0] : type;
        Class<?> raw = TypeUtils.getRawType(bound, null);
        return raw == null ? Object.class : ClassUtils.primitiveToWrapper(raw);
    }
}
