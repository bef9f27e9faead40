package fangxin.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The installation's settings: an environment variable, or the system property of the same name in lower case with dots. */
public final class Settings {
    private Settings() { }

    public static Path data() {
        return Path.of(value("FANGXIN_DATA").orElse("data")).toAbsolutePath().normalize();
    }

    /** Whether the database is a server of its own, which several nodes may share: PostgreSQL; else it is a Derby inside. */
    public static boolean onPostgresql() {
        return !databaseUrl().startsWith("jdbc:derby:");
    }

    public static String databaseUrl() {
        return value("FANGXIN_DB_URL").orElseGet(() -> "jdbc:derby:" + data().resolve("derby") + ";create=true");
    }

    public static Optional<String> databaseUser() {
        return value("FANGXIN_DB_USER");
    }

    public static Optional<String> databasePassword() {
        return value("FANGXIN_DB_PASSWORD");
    }

    /** The address the public uses, without a slash at the end; it is printed into QR codes and messages. */
    public static String baseUrl() {
        return value("FANGXIN_BASE_URL").orElse("http://localhost:8080").replaceFirst("/+$", "");
    }

    public static boolean demo() {
        return value("FANGXIN_DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** Whether a set-up address is printed at this start although there are administrators, who may be locked out. */
    public static boolean setUp() {
        return value("FANGXIN_SET_UP").map(Boolean::parseBoolean).orElse(false);
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
        return value("FANGXIN_CONFIRMATION").map(Duration::parse).orElse(Duration.ofMinutes(15));
    }

    /** Added to the clock, in demonstrations and tests only. */
    public static Duration clockOffset() {
        return value("FANGXIN_CLOCK").map(Duration::parse).orElse(Duration.ZERO);
    }

    /** Addresses and ranges of the proxies whose forwarding headers are believed, comma separated; empty means none. */
    public static String trustedProxies() {
        return value("FANGXIN_TRUSTED_PROXIES").orElse("");
    }

    /** Addresses and ranges that may read health and metrics, comma separated; empty means loopback only. */
    public static Optional<String> management() {
        return value("FANGXIN_MANAGEMENT");
    }

    static Optional<String> value(String name) {
        String property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        return Optional.ofNullable(property != null ? property : System.getenv(name)).filter(text -> !text.isBlank());
    }
}
