package fangxin.platform.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Functions that read the files of config/ packed with the application, as CSV, JSON, text or bytes. Paths are
 * relative to config/.
 */
public final class ClasspathConfig {
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private ClasspathConfig() {}

    public static List<CSVRecord> csv(String path) {
        try (InputStream in = open(path);
                CSVParser parser = CSV.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException("config/" + path, broken);
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // the type decides at run time
    public static <T> T json(String path, Type type) {
        return JsonMapper.read(text(path), type);
    }

    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("config/" + path, broken);
        }
    }

    public static boolean exists(String path) {
        return find(path).isPresent();
    }

    private static InputStream open(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("config/" + path + " is missing"));
    }

    private static Optional<InputStream> find(String path) {
        return Optional.ofNullable(ClasspathConfig.class.getClassLoader().getResourceAsStream("config/" + path));
    }
}
