package fangxin.platform.config;

import fangxin.platform.startup.StartupWatchdog;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The installation's settings: an environment variable, or the system property of the same name in lower case with dots. */
public final class Settings {
    private Settings() {}

    public static Path data() {
        return Path.of(value("FANGXIN_DATA").orElse("data")).toAbsolutePath().normalize();
    }

    /** Whether the database is a server of its own, which several nodes may share: PostgreSQL; else it is a Derby inside. */
    public static boolean onPostgresql() {
        return !databaseUrl().startsWith("jdbc:derby:");
    }

    public static String databaseUrl() {
        return read(
                        "FANGXIN_DB_URL",
                        "a JDBC address of PostgreSQL such as jdbc:postgresql://localhost/fangxin",
                        text -> {
                            require(text.startsWith("jdbc:derby:") || text.startsWith("jdbc:postgresql:"));
                            return text;
                        })
                .orElseGet(() -> "jdbc:derby:" + data().resolve("derby") + ";create=true");
    }

    public static Optional<String> databaseUser() {
        return value("FANGXIN_DB_USER");
    }

    public static Optional<String> databasePassword() {
        return value("FANGXIN_DB_PASSWORD");
    }

    /** The address the public uses, without a slash at the end; it is printed into QR codes and messages. */
    public static String baseUrl() {
        return read("FANGXIN_BASE_URL", "an address such as https://fangxin.example.cn", text -> {
                    URI address = URI.create(text);
                    require(Set.of("http", "https").contains(String.valueOf(address.getScheme()))
                            && address.getHost() != null);
                    return text;
                })
                .orElse("http://localhost:8080")
                .replaceFirst("/+$", "");
    }

    public static boolean demo() {
        return flag("FANGXIN_DEMO");
    }

    /** Whether a set-up address is printed at this start although there are administrators, who may be locked out. */
    public static boolean setUp() {
        return flag("FANGXIN_SET_UP");
    }

    /** How long a browser may be silent before its session ends. */
    public static Duration sessionIdle() {
        return value("FANGXIN_SESSION_IDLE").map(Duration::parse).orElse(Duration.ofMinutes(15));
    }

    /** After what time a session or token ends, however busy it is. */
    public static Duration sessionLongest() {
        return value("FANGXIN_SESSION_LONGEST").map(Duration::parse).orElse(Duration.ofHours(8));
    }

    /** How many one-time codes a day are sent at the request of one network; a third of them within an hour. */
    public static int codesPerNetwork() {
        return value("FANGXIN_CODES_PER_NETWORK").map(Integer::parseInt).orElse(30);
    }

    /** How long ago the password may have been given for an act that asks for it, where a program calls. */
    public static Duration confirmation() {
        return read("FANGXIN_CONFIRMATION", "an ISO duration such as PT15M", Duration::parse)
                .orElse(Duration.ofMinutes(15));
    }

    /** How long a stop waits for the requests that have begun. */
    public static Duration stopLimit() {
        return read("FANGXIN_STOP_LIMIT", "an ISO duration such as PT20S", Duration::parse)
                .orElse(Duration.ofSeconds(20));
    }

    /** Added to the clock, in demonstrations and tests only. */
    public static Duration clockOffset() {
        return read("FANGXIN_CLOCK", "an ISO duration such as P3D", Duration::parse)
                .orElse(Duration.ZERO);
    }

    /** Addresses and ranges of the proxies whose forwarding headers are believed, comma separated; empty means none. */
    public static String trustedProxies() {
        return value("FANGXIN_TRUSTED_PROXIES").orElse("");
    }

    /** Addresses and ranges that may read health and metrics, comma separated; empty means loopback only. */
    public static Optional<String> management() {
        return value("FANGXIN_MANAGEMENT");
    }

    /** The folder for what need not outlive this process; the next start deletes what a killed one left. */
    public static Path temporary() {
        return Path.of(System.getProperty(StartupWatchdog.TEMPORARY, System.getProperty("java.io.tmpdir")));
    }

    /** The account whose second factors are removed at this start, and after a slash anything that makes it a new value. */
    public static Optional<String> resetFactor() {
        return value("FANGXIN_RESET_FACTOR").map(String::strip);
    }

    /** Reads every setting once, so that a wrong one ends the start. */
    public static void check() {
        for (Method setting : Settings.class.getDeclaredMethods()) {
            if (Modifier.isPublic(setting.getModifiers())
                    && setting.getParameterCount() == 0
                    && setting.getReturnType() != void.class) {
                try {
                    setting.invoke(null);
                } catch (ReflectiveOperationException wrong) {
                    throw StartupWatchdog.refuse(
                            StartupWatchdog.Exit.SETTING, "a setting cannot be read: " + wrong.getCause());
                }
            }
        }
        MapConfiguration.configured();
    }

    private static boolean flag(String name) {
        return read(name, "true or false", text -> {
                    require(Set.of("true", "false").contains(text.toLowerCase(Locale.ROOT)));
                    return Boolean.parseBoolean(text);
                })
                .orElse(false);
    }

    /** @param wanted what the setting has to be, for the sentence about one that is not */
    static <T> Optional<T> read(String name, String wanted, Function<String, T> reader) {
        return value(name).map(text -> {
            try {
                return reader.apply(text.strip());
            } catch (IllegalArgumentException | DateTimeException wrong) {
                throw StartupWatchdog.refuse(
                        StartupWatchdog.Exit.SETTING, name + " is \"" + text + "\"; give " + wanted);
            }
        });
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException();
        }
    }

    /** Bytes that are left free where the data are: with less of them, nothing more is accepted. */
    public static long diskReserve() {
        return read("FANGXIN_DISK_RESERVE", "a number of bytes", Long::parseLong)
                .orElse(64L * 1024 * 1024);
    }

    static Optional<String> value(String name) {
        String property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        return Optional.ofNullable(property != null ? property : System.getenv(name))
                .filter(text -> !text.isBlank());
    }
}
