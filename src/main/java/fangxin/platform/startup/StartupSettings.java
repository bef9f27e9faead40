package fangxin.platform.startup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * Functions that read the settings which the launcher, the watchdog and the log need before the application's classes
 * can be loaded, and names of the system properties that pass the port and the temporary folder to the application.
 */
public final class StartupSettings {
    /** The system property that holds the port of the server. */
    public static final String PORT = "fangxin.port";
    /** The system property that names this process's own temporary folder; the next start deletes that of a killed process. */
    public static final String TEMPORARY = "fangxin.temporary";

    /** Port of the server without the option {@code --port}. */
    public static final String DEFAULT_PORT = "8080";
    /** Default of the setting DATA. */
    public static final String DEFAULT_DATA_FOLDER = "data";
    /** Default of the setting START_LIMIT. */
    public static final String DEFAULT_START_LIMIT = "PT5M";

    private StartupSettings() {}

    /** Returns the system property in lower case with dots, else the environment variable; empty if blank. */
    static Optional<String> find(String name) {
        return Optional.ofNullable(
                        System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), System.getenv(name)))
                .filter(value -> !value.isBlank());
    }

    static Path data() {
        return Path.of(find("FANGXIN_DATA").orElse(DEFAULT_DATA_FOLDER))
                .toAbsolutePath()
                .normalize();
    }

    /** @throws StartupException if the setting is no ISO duration */
    static Duration startLimit() {
        String value = find("FANGXIN_START_LIMIT").orElse(DEFAULT_START_LIMIT);
        try {
            return Duration.parse(value);
        } catch (DateTimeParseException wrong) {
            throw new StartupException(
                    ExitCode.SETTING, "FANGXIN_START_LIMIT is \"" + value + "\"; give an ISO duration such as PT5M");
        }
    }
}
