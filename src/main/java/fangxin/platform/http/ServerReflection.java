package fangxin.platform.http;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Functions that read fields, call methods and find services of the server's objects by reflection, since their classes
 * are not on the class path of the application.
 */
final class ServerReflection {
    private ServerReflection() {}

    static Object call(Object target, String name, Object... arguments) throws IOException {
        try {
            Method method = Arrays.stream(target.getClass().getMethods())
                    .filter(one -> one.getName().equals(name) && fits(one.getParameterTypes(), arguments))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(target.getClass() + " has no method " + name));
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (IllegalAccessException otherServer) {
            throw new IllegalStateException(otherServer);
        }
    }

    private static boolean fits(Class<?>[] types, Object[] arguments) {
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            Object argument = arguments[i];
            boolean primitive = (types[i] == int.class && argument instanceof Integer)
                    || (types[i] == long.class && argument instanceof Long)
                    || (types[i] == boolean.class && argument instanceof Boolean);
            if (!primitive && !types[i].isInstance(argument)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a service of the server by the name of its class. */
    static Object service(ClassLoader server, String type) throws ReflectiveOperationException {
        return Class.forName("org.glassfish.internal.api.Globals", true, server)
                .getMethod("get", Class.class)
                .invoke(null, Class.forName(type, true, server));
    }

    static Object field(Object target, String name) throws ReflectiveOperationException {
        for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(target);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
