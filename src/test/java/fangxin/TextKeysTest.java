package fangxin;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.i18n.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Type;
import net.bytebuddy.utility.OpenedClassReader;
import org.junit.jupiter.api.Test;

/**
 * Compares the keys of texts in classes with the order of the packages, as {@link ArchitectureTest} does with types;
 * and the constants with which keys end with the texts.
 */
class TextKeysTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/fangxin/text");
    /** Names of rows, published while the application runs; and constants that the condition at their place excludes. */
    private static final Pattern NOT_ASKED = Pattern.compile("identity\\.role\\..*|identity\\.demo\\.JOB"
            + "|naming\\.link\\.(?!HANDLER|REVIEWER|SIGNER).*|administration\\.calendar\\.mark\\.(WEEKEND|WORKED)"
            + "|(registry\\.unit|verification)\\.since\\.(?!SUSPENDED|REVOKED).*");

    @Test
    void everyTextIsOfTheFeatureOfTheClassOrOneBeforeIt() throws IOException {
        Pattern key = Pattern.compile("\"\\{?((?:%s)\\.[A-Za-z0-9_.]*)".formatted(String.join("|", features())));
        SortedSet<String> later = new TreeSet<>();
        int read = 0;
        for (Path source : files(SOURCES, ".java")) {
            if (source.endsWith("package-info.java")) {
                continue;
            }
            int position =
                    position(SOURCES.relativize(source.getParent()).toString().replace('/', '.'));
            Matcher matcher = key.matcher(Files.readString(source));
            while (matcher.find()) {
                read++;
                if (firstPosition(matcher.group(1)) > position) {
                    later.add(SOURCES.relativize(source) + ": " + matcher.group(1));
                }
            }
        }

        assertThat(later).isEmpty();
        assertThat(read).isGreaterThan(1_500);
    }

    @Test
    void aTextOfALaterFeatureIsFound() {
        assertThat(firstPosition("naming.reason.PASS")).isGreaterThan(position("fangxin.round"));
        assertThat(firstPosition("registry.unit.title")).isGreaterThan(position("fangxin.naming.overview"));
        assertThat(firstPosition("naming.reason.PASS")).isLessThan(position("fangxin.naming.title"));
        assertThat(firstPosition("naming.plaque")).isGreaterThan(position("fangxin.naming.title"));
        assertThat(firstPosition("platform.signIn")).isEqualTo(position("fangxin.common"));
    }

    @Test
    void everyConstantAtTheEndOfAKeyHasItsText() throws Exception {
        SortedSet<String> missing = new TreeSet<>();
        int read = 0;
        for (ComposedKey key : keysOfClasses()) {
            read++;
            missing.addAll(key.missing());
        }
        for (ComposedKey key : keysOfPages()) {
            read++;
            missing.addAll(key.missing());
        }

        assertThat(missing).isEmpty();
        assertThat(read).isGreaterThan(50);
    }

    /** A key that a class or page composes from its beginning and a constant of an enum. */
    private record ComposedKey(String beginning, Class<?> end, String place) {
        List<String> missing() {
            return Stream.of(end.getEnumConstants())
                    .map(constant -> beginning + ((Enum<?>) constant).name())
                    .filter(key -> Messages.message(Locale.CHINESE, key).equals(key))
                    .filter(key -> !NOT_ASKED.matcher(key).matches())
                    .map(key -> place + ": " + key)
                    .toList();
        }
    }

    private static List<ComposedKey> keysOfPages() throws Exception {
        return PageExpressionsTest.checkAll().keys().entrySet().stream()
                .filter(key -> isEnum(key.getKey().end()))
                .map(key -> new ComposedKey(
                        key.getKey().beginning(),
                        (Class<?>) key.getKey().end(),
                        key.getValue().toString()))
                .toList();
    }

    private static boolean isEnum(java.lang.reflect.Type type) {
        return type instanceof Class<?> raw && raw.isEnum();
    }

    private static List<ComposedKey> keysOfClasses() throws IOException {
        List<ComposedKey> keys = new ArrayList<>();
        for (Path file : files(Path.of("target/classes/fangxin"), ".class")) {
            try (InputStream in = Files.newInputStream(file)) {
                new ClassReader(in)
                        .accept(
                                new ClassVisitor(OpenedClassReader.ASM_API) {
                                    @Override
                                    public MethodVisitor visitMethod(
                                            int access, String name, String type, String signature, String[] thrown) {
                                        return new ConcatenationVisitor(
                                                file.getFileName().toString(), keys);
                                    }
                                },
                                ClassReader.SKIP_FRAMES);
            }
        }
        return keys;
    }

    /** Visitor of one method that collects the concatenations of the beginning of a key and a constant. */
    private static final class ConcatenationVisitor extends MethodVisitor {
        private static final Pattern KEY = Pattern.compile("([a-z]+\\.(?:[A-Za-z]+\\.)*)\u0001");

        private final String place;
        private final List<ComposedKey> keys;

        ConcatenationVisitor(String place, List<ComposedKey> keys) {
            super(OpenedClassReader.ASM_API);
            this.place = place;
            this.keys = keys;
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle method, Object... arguments) {
            Matcher key =
                    KEY.matcher(method.getName().equals("makeConcatWithConstants") ? arguments[0].toString() : "");
            if (key.matches()) {
                Class<?> end = type(Type.getArgumentTypes(descriptor)[0]);
                if (end.isEnum()) {
                    keys.add(new ComposedKey(key.group(1), end, place));
                }
            }
        }

        private static Class<?> type(Type type) {
            try {
                return type.getSort() == Type.OBJECT ? Class.forName(type.getClassName()) : Object.class;
            } catch (ClassNotFoundException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static int position(String name) {
        return ArchitectureTest.feature(name)
                .map(ArchitectureTest.PROCEDURE::indexOf)
                .orElseThrow(() -> new IllegalStateException(name));
    }

    /**
     * Position of the package with which a key begins, such as {@code document.template}; else of the package or the
     * first package of the group after which its feature is named. Texts of the platform are for all.
     */
    private static int firstPosition(String key) {
        String feature = key.substring(0, key.indexOf('.'));
        return feature.equals("platform")
                ? 0
                : ArchitectureTest.feature("fangxin." + key)
                        .or(() -> named("(.*\\.)?" + feature))
                        .or(() -> named(feature + "\\..*"))
                        .map(ArchitectureTest.PROCEDURE::indexOf)
                        .orElseThrow(() -> new IllegalStateException(key));
    }

    private static Optional<String> named(String expression) {
        return ArchitectureTest.PROCEDURE.stream()
                .filter(one -> one.matches(expression))
                .findFirst();
    }

    private static List<String> features() throws IOException {
        return files(TEXTS, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .toList();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}
