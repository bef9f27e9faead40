package fangxin.organization.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * Bean that runs work in the name of a demo account, without a browser: services see the caller and the role as after
 * signing in. Timed work does not use it; {@link SystemActor} is its actor.
 *
 * <p>Jakarta EE has {@code @RunAs} for a fixed role, and Payara Micro 7.2025.1 gives its principal no role. So the
 * server's own security context is set; its classes are reached by name, since no artifact offers them to compile
 * against.
 */
@ApplicationScoped
public class RunAsAccount {
    private static final ContainerMethods CONTAINER = ContainerMethods.find();

    public <T> T runAs(Role role, String account, Callable<T> work) throws Exception {
        Object before = CONTAINER.current();
        boolean already = UnattendedWork.isRunning();
        CONTAINER.become(account, RoleGroup.namesOf(Set.of(role)));
        UnattendedWork.set(true);
        try {
            return work.call();
        } finally {
            UnattendedWork.set(already);
            CONTAINER.restore(before);
        }
    }

    /** Methods of the server's security context, which holds the caller of the thread. */
    private record ContainerMethods(MethodHandle get, MethodHandle set, MethodHandle create, MethodHandle group) {
        private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
        private static final String GROUP = "org.glassfish.security.common.Group";

        static ContainerMethods find() {
            try {
                Class<?> context = Class.forName(CONTEXT);
                Class<?> group = Class.forName(GROUP);
                MethodHandles.Lookup lookup = MethodHandles.publicLookup();
                return new ContainerMethods(
                        lookup.findStatic(context, "getCurrent", MethodType.methodType(context)),
                        lookup.findStatic(context, "setCurrent", MethodType.methodType(void.class, context)),
                        lookup.findConstructor(context, MethodType.methodType(void.class, String.class, Subject.class)),
                        lookup.findConstructor(group, MethodType.methodType(void.class, String.class)));
            } catch (ReflectiveOperationException otherServer) {
                throw new IllegalStateException("not the server this was written for", otherServer);
            }
        }

        Object current() {
            try {
                return get.invoke();
            } catch (Throwable failed) {
                throw new IllegalStateException(failed);
            }
        }

        void become(String account, Set<String> roles) {
            try {
                Subject subject = new Subject();
                for (String role : roles) {
                    subject.getPrincipals().add((Principal) group.invoke(role));
                }
                restore(create.invoke(account, subject));
            } catch (Throwable failed) {
                throw new IllegalStateException(failed);
            }
        }

        void restore(Object context) {
            try {
                set.invoke(context);
            } catch (Throwable failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
