package fangxin.platform.config;

import fangxin.common.AddressRanges;
import fangxin.platform.startup.StartupSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Functions that return the values of the settings used in several places, and check all settings at the start. {@link
 * Setting} lists all with default, range and meaning.
 */
public final class Settings {
    private Settings() {}

    public static Path data() {
        return Setting.DATA.get(Path.class).toAbsolutePath().normalize();
    }

    /** Returns whether the database is PostgreSQL, which several nodes may share; otherwise it is an embedded Derby. */
    public static boolean isOnPostgresql() {
        return !databaseUrl().startsWith("jdbc:derby:");
    }

    public static String databaseUrl() {
        return Setting.DB_URL
                .find(String.class)
                .orElseGet(() -> "jdbc:derby:" + data().resolve("derby") + ";create=true");
    }

    public static Optional<String> databaseUser() {
        return Setting.DB_USER.find(String.class);
    }

    public static Optional<String> databasePassword() {
        return Setting.DB_PASSWORD.find(String.class);
    }

    /**
     * Returns the public URL of the installation, without a slash at the end; it is printed into QR codes and messages.
     */
    public static String baseUrl() {
        return Setting.BASE_URL
                .find(String.class)
                .orElseGet(() ->
                        "http://localhost:" + System.getProperty(StartupSettings.PORT, StartupSettings.DEFAULT_PORT))
                .replaceFirst("/+$", "");
    }

    public static boolean isDemo() {
        return Setting.DEMO.get(Boolean.class);
    }

    /** Returns the number of complaints of a year that the demonstration generates. */
    public static int demoComplaints() {
        return Math.toIntExact(Math.clamp(Setting.DEMO_COMPLAINTS.get(Long.class), 0, 200_000));
    }

    /** Returns whether this start prints a set-up address although administrators exist: they may be locked out. */
    public static boolean isSetUp() {
        return Setting.SET_UP.get(Boolean.class);
    }

    /** Returns the duration of inactivity after which a browser's session ends. */
    public static Duration sessionIdle() {
        return Setting.SESSION_IDLE.get(Duration.class);
    }

    /** Returns the duration after which a session or token ends, even if it is active. */
    public static Duration sessionLongest() {
        return Setting.SESSION_LONGEST.get(Duration.class);
    }

    /** Returns the number of PDF files that are rendered at a time. */
    public static int pdfAtOnce() {
        return Math.max(1, number(Setting.PDF_AT_ONCE));
    }

    /** Returns the maximum number of requests that wait for their PDF. */
    public static int pdfWaiting() {
        return number(Setting.PDF_WAITING);
    }

    /** Returns the maximum time that a request waits for its PDF. */
    public static Duration pdfPatience() {
        return Setting.PDF_PATIENCE.get(Duration.class);
    }

    /** Returns the maximum size of a page that is rendered as PDF, in characters. */
    public static int pdfCharacters() {
        return number(Setting.PDF_CHARACTERS);
    }

    private static int number(Setting setting) {
        return (int) Math.min(Integer.MAX_VALUE, setting.get(Long.class));
    }

    /**
     * Iterations with which a new password is hashed: at least 600,000; in a demonstration, whose password is public,
     * at least 1,024.
     */
    public static int passwordIterations() {
        return Math.toIntExact(
                Math.clamp(Setting.PASSWORD_ITERATIONS.get(Long.class), isDemo() ? 1_024 : 600_000, Integer.MAX_VALUE));
    }

    /** Returns the number of one-time codes that one network may request a day; a third of them within an hour. */
    public static int codesPerNetwork() {
        return number(Setting.CODES_PER_NETWORK);
    }

    /**
     * Returns the duration for which the password that was given for a program's token confirms acts that ask for it.
     */
    public static Duration confirmation() {
        return Setting.CONFIRMATION.get(Duration.class);
    }

    /** Returns the duration for which a stop waits for running requests. */
    public static Duration stopLimit() {
        return Setting.STOP_LIMIT.get(Duration.class);
    }

    /** Returns the duration that is added to the clock, in demonstrations and tests only. */
    public static Duration clockOffset() {
        return Setting.CLOCK.get(Duration.class);
    }

    /** Returns the addresses of the proxies whose forwarding headers are believed. */
    public static AddressRanges trustedProxies() {
        return Setting.TRUSTED_PROXIES.find(AddressRanges.class).orElse(AddressRanges.NONE);
    }

    /** Returns the addresses that may read health and metrics; empty means loopback only. */
    public static Optional<AddressRanges> management() {
        return Setting.MANAGEMENT.find(AddressRanges.class);
    }

    /**
     * Returns the account whose second factors are removed at this start; a changed suffix after a slash repeats the
     * removal.
     */
    public static Optional<String> resetFactor() {
        return Setting.RESET_FACTOR.find(String.class);
    }

    /** Returns the mail server that sends messages; empty where none is configured. */
    public static Optional<URI> mailServer() {
        return Setting.MAIL_SERVER.find(URI.class);
    }

    public static Optional<String> mailUser() {
        return Setting.MAIL_USER.find(String.class);
    }

    public static Optional<String> mailPassword() {
        return Setting.MAIL_PASSWORD.find(String.class);
    }

    public static Optional<String> mailFrom() {
        return Setting.MAIL_FROM.find(String.class);
    }

    /** Returns the address of the provider of SMS; empty where none is configured. */
    public static Optional<String> smsAddress() {
        return Setting.SMS_URL.find(String.class);
    }

    /** Returns the headers of a request to the provider of SMS, by name. */
    @SuppressWarnings("unchecked")
    public static Map<String, String> smsHeaders() {
        return Setting.SMS_HEADERS.find(Map.class).orElse(Map.of());
    }

    public static String smsBody() {
        return Setting.SMS_BODY.get(String.class);
    }

    public static String smsAccepted() {
        return Setting.SMS_ACCEPTED.get(String.class);
    }

    /** Two times of the day such as 22:00-07:00, between which only urgent messages are sent. */
    public static Optional<String> quietHours() {
        return Setting.QUIET_HOURS.find(String.class).filter(hours -> !hours.equals("none"));
    }

    /** Returns whether messages with this key are also sent in quiet hours. */
    public static boolean isUrgent(String key) {
        return Stream.of(Setting.URGENT_MESSAGES.get(String.class).split(","))
                .map(String::strip)
                .anyMatch(beginning -> key.equals(beginning) || key.startsWith(beginning + "."));
    }

    /** Bytes that stay free in the data folder: with less, writes are refused. */
    public static long diskReserve() {
        return Setting.DISK_RESERVE.get(Long.class);
    }

    /**
     * Returns the folder for files that need not outlive this process; the next start deletes that of a killed process.
     */
    public static Path temporary() {
        return Path.of(System.getProperty(StartupSettings.TEMPORARY, System.getProperty("java.io.tmpdir")));
    }

    /** Reads every setting once, so that an invalid one ends the start. */
    public static void check() {
        for (Setting setting : Setting.values()) {
            setting.find(Object.class);
        }
    }
}
