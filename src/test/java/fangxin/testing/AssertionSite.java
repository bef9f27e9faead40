package fangxin.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.utility.OpenedClassReader;

/**
 * Place in the code of a test that makes an assertion.
 *
 * @param forAll an {@code allMatch} or {@code allSatisfy}, which checks nothing if there is no element
 */
record AssertionSite(String type, int line, boolean forAll) {
    private static final String ASSERTJ = "org/assertj/core/api/";
    /** Name that the compiler gives to the body of a lambda. */
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

    /** The assertions of each method of a class, those in its lambdas included. */
    static Map<String, Set<AssertionSite>> of(Class<?> type) {
        Map<String, Set<AssertionSite>> sites = new HashMap<>();
        try (InputStream file = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            new ClassReader(file)
                    .accept(
                            new ClassVisitor(OpenedClassReader.ASM_API) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access,
                                        String name,
                                        String descriptor,
                                        String signature,
                                        String[] exceptions) {
                                    Matcher lambda = LAMBDA.matcher(name);
                                    return new CallVisitor(
                                            type.getName(),
                                            sites.computeIfAbsent(
                                                    lambda.matches() ? lambda.group(1) : name,
                                                    any -> new LinkedHashSet<>()));
                                }
                            },
                            ClassReader.SKIP_FRAMES);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return sites;
    }

    @Override
    public String toString() {
        return type + ":" + line + (forAll ? " (no element)" : "");
    }

    /** Visitor of one method that collects its calls of AssertJ. */
    private static final class CallVisitor extends MethodVisitor {
        private final String type;
        private final Set<AssertionSite> sites;
        private int line;

        CallVisitor(String type, Set<AssertionSite> sites) {
            super(OpenedClassReader.ASM_API);
            this.type = type;
            this.sites = sites;
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (!owner.startsWith(ASSERTJ)) {
                return;
            }
            if (opcode == Opcodes.INVOKESTATIC && name.startsWith("assertThat")) {
                sites.add(new AssertionSite(type, line, false));
            } else if (AssertionRecorder.FOR_ALL.contains(name)
                    && owner.matches(".*(List|Iterable|Collection)Assert")) {
                sites.add(new AssertionSite(type, line, true));
            }
        }
    }
}
