package fangxin.platform.config;

import fangxin.platform.startup.ExitCode;
import fangxin.platform.startup.StartupSettings;
import fangxin.platform.startup.StartupWatchdog;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/**
 * Enum of the settings of the installation, each with its type, default and meaning: read through MicroProfile Config,
 * checked at the start, and the source of docs/configuration.md. {@code DB_URL} is the system property {@code
 * fangxin.db.url}, else the environment variable {@code FANGXIN_DB_URL}; a process without a server, such as a unit
 * test, reads the same two.
 */
enum Setting {
    DATA(SettingType.FOLDER, StartupSettings.DEFAULT_DATA_FOLDER, "data folder; everything that must be backed up"),
    DB_URL(SettingType.DATABASE_URL, Unset.of("Derby in the data folder"), "JDBC URL of the database"),
    DB_USER(SettingType.TEXT, Unset.of("none"), "account of the database"),
    DB_PASSWORD(SettingType.TEXT, Unset.of("none"), "password of that account"),
    BASE_URL(
            SettingType.URL,
            Unset.of("`http://localhost` with the port of the server"),
            "public URL; with `https:` the session cookie requires TLS and is bound to the host"),
    DEMO(
            SettingType.FLAG,
            "false",
            "play the demonstration and show its accounts and its outbox; the run command sets it to `true`"),
    DEMO_COMPLAINTS(
            SettingType.NUMBER,
            "20000",
            "number of complaints of a year that the demonstration generates when it is played"),
    SET_UP(SettingType.FLAG, "false", "print a set-up address at this start although administrators exist"),
    CLOCK(SettingType.OFFSET, "PT0S", "duration that is added to the clock, for demonstrations and tests"),
    DISK_RESERVE(
            SettingType.NUMBER, "67108864", "bytes that stay free in the data folder; with less, writes are refused"),
    PDF_AT_ONCE(
            SettingType.NUMBER,
            "2",
            "number of PDF files that are rendered at a time, each of which needs tens of megabytes"),
    PDF_WAITING(
            SettingType.NUMBER,
            "4",
            "number of requests that wait for their PDF at most, each with a connection to the database; another one is"
                    + " asked to try again"),
    PDF_PATIENCE(
            SettingType.DURATION,
            "PT10S",
            "duration for which a request waits for its PDF before it is asked to try again"),
    PDF_CHARACTERS(
            SettingType.NUMBER,
            "2000000",
            "characters of the largest page that is rendered as PDF: some 900 rows of a table, which take about 3 s"),
    START_LIMIT(
            SettingType.DURATION,
            StartupSettings.DEFAULT_START_LIMIT,
            "duration after which a start that is not ready is ended"),
    STOP_LIMIT(
            SettingType.DURATION,
            "PT20S",
            "duration for which TERM waits for running requests; new requests are answered 503"),
    TRUSTED_PROXIES(
            SettingType.ADDRESS_RANGES,
            Unset.of("none: both headers are ignored"),
            "addresses of the reverse proxies; the caller is the rightmost address of `X-Forwarded-For` or `Forwarded`"
                    + " that is not one of them"),
    MANAGEMENT(
            SettingType.ADDRESS_RANGES,
            Unset.of("loopback without a forwarding header"),
            "addresses that may read `/health` and `/metrics`"),
    SESSION_IDLE(SettingType.DURATION, "PT15M", "duration of inactivity after which a browser is signed out"),
    SESSION_LONGEST(
            SettingType.DURATION, "PT8H", "duration after which sessions and tokens end, even if they are active"),
    RESET_FACTOR(
            SettingType.TEXT,
            Unset.of("none"),
            "account whose second factors are removed at this start, once for each value; `account/anything` is a new"
                    + " value"),
    PASSWORD_ITERATIONS(
            SettingType.NUMBER,
            "600000",
            "iterations of PBKDF2 with HMAC-SHA-256 for new passwords; fewer than 600,000 (OWASP 2023) count as 600,000,"
                    + " in a demonstration fewer than 1,024 as 1,024; a stored password keeps those it was hashed with"),
    CODES_PER_NETWORK(
            SettingType.NUMBER,
            "30",
            "one-time codes a day that one network (/24, /64) may request, a third of them within an hour; raise it"
                    + " where many merchants register at one counter"),
    CONFIRMATION(
            SettingType.DURATION,
            "PT15M",
            "duration for which the password given for a program's token confirms acts such as signing"),
    CLUSTER(
            SettingType.TEXT,
            Unset.of("none: no socket but that of HTTP"),
            "address of this node and those of the others, `10.0.0.1:6900,10.0.0.2:6900`; starts Hazelcast, which no"
                    + " feature uses ([operations](operations.md)); `fangxin.jar` only"),
    CLUSTER_NAME(SettingType.TEXT, Unset.of("none"), "name of the cluster; required with `FANGXIN_CLUSTER`"),
    CLUSTER_PASSWORD(SettingType.TEXT, Unset.of("none"), "password of the cluster; required with `FANGXIN_CLUSTER`"),
    TIANDITU_KEY(
            SettingType.TEXT,
            Unset.of("none: `/map` and `/stations` are lists"),
            "browser key of Tianditu (天地图); `/map` and `/stations` show its map and labels"),
    MAP_TILES(SettingType.TILES, Unset.of("none"), "URLs of other approved tiles, lowest layer first"),
    MAP_DATUM(SettingType.DATUM, "WGS-84", "datum of these tiles"),
    MAP_CREDIT(
            SettingType.TEXT,
            Unset.of("the host of the tiles"),
            "attribution shown on the map, with its approval number (审图号)"),
    MAP_SERVICE(
            SettingType.TEXT,
            Unset.of("those of `config/map-services.json`"),
            "URL of the only service that shows one place, with `{lat}`, `{lng}` and `{name}`; `none` for no link"),
    MAP_SERVICE_DATUM(SettingType.DATUM, "GCJ-02", "datum of that URL"),
    MAIL_SERVER(
            SettingType.MAIL_SERVER,
            Unset.of("none: mails stay in the outbox"),
            "mail server that sends messages; with `smtp:` STARTTLS is required before the password"),
    MAIL_USER(SettingType.TEXT, Unset.of("none: the server asks for no account"), "account at the mail server"),
    MAIL_PASSWORD(SettingType.SECRET, Unset.of("none"), "password of that account"),
    MAIL_FROM(SettingType.MAIL_ADDRESS, Unset.of("`fangxin` at the mail server"), "sender of the mails"),
    SMS_URL(
            SettingType.URL,
            Unset.of("none: SMS stay in the outbox"),
            "address of the SMS provider, to which each message is sent with POST"),
    SMS_HEADERS(SettingType.HEADERS, Unset.of("none"), "headers that the provider asks for, such as its key"),
    SMS_BODY(
            SettingType.JSON_BODY,
            "{\"to\":\"{recipient}\",\"text\":\"{text}\",\"id\":\"{id}\"}",
            "JSON body; `{id}` is the same with every attempt at a message, as is the header `Idempotency-Key`"),
    SMS_ACCEPTED(
            SettingType.PATTERN,
            "(?s).*",
            "what an answer with a status of 200 to 299 contains if the provider has accepted the message"),
    QUIET_HOURS(
            SettingType.HOURS,
            "22:00-07:00",
            "times of the day, in China, between which only urgent messages are sent"),
    URGENT_MESSAGES(
            SettingType.TEXT,
            "identity,consumermessage.letter.receipt",
            "messages that are urgent, by the beginnings of their keys, separated by commas: `identity` are codes and"
                    + " invitations, `consumermessage.letter.receipt` receipts to consumers who have just written");

    private static final boolean IN_SERVER = hasServerConfig();

    private final SettingType type;
    private final String fallback;
    private final String defaultMeaning;
    private final String meaning;
    /** The value, cached once it was read: settings do not change while the process runs. */
    private volatile Optional<Object> known;

    /** Default of a setting that has no value unless the operator gives one. */
    private record Unset(String meaning) {
        static Unset of(String meaning) {
            return new Unset(meaning);
        }
    }

    Setting(SettingType type, String fallback, String meaning) {
        this(type, fallback, "`" + fallback + "`", meaning);
    }

    Setting(SettingType type, Unset fallback, String meaning) {
        this(type, null, fallback.meaning(), meaning);
    }

    Setting(SettingType type, String fallback, String defaultMeaning, String meaning) {
        this.type = type;
        this.fallback = fallback;
        this.defaultMeaning = defaultMeaning;
        this.meaning = meaning;
    }

    /** Returns the name of the system property, which is the property's name in MicroProfile Config. */
    public String property() {
        return "fangxin." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Returns the name of the environment variable, by which documentation and messages call the setting. */
    public String variable() {
        return "FANGXIN_" + name();
    }

    String meaning() {
        return meaning;
    }

    String range() {
        return type.range();
    }

    String defaultMeaning() {
        return defaultMeaning;
    }

    /**
     * Returns the value, else the default; empty if there is neither.
     *
     * @throws IllegalStateException where the value is out of range; the start then ends with the same sentence
     */
    <T> Optional<T> find(Class<T> valueType) {
        Optional<Object> value = known;
        if (value == null) {
            value = text().or(() -> Optional.ofNullable(fallback)).map(this::parse);
            known = IN_SERVER ? value : null;
        }
        return value.map(valueType::cast);
    }

    /** Returns the value of a setting that has a default. */
    <T> T get(Class<T> valueType) {
        return find(valueType).orElseThrow();
    }

    private Optional<String> text() {
        Optional<String> text = IN_SERVER
                ? ConfigProvider.getConfig(Setting.class.getClassLoader()).getOptionalValue(property(), String.class)
                : Optional.ofNullable(System.getProperty(property(), System.getenv(variable())));
        return text.map(String::strip).filter(given -> !given.isEmpty());
    }

    private Object parse(String text) {
        try {
            return type.parse(text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            String given = type.isSecret() ? " is invalid" : " is \"" + text + "\"";
            throw StartupWatchdog.refuse(ExitCode.SETTING, variable() + given + "; give " + type.range());
        }
    }

    private static boolean hasServerConfig() {
        try {
            return ConfigProviderResolver.instance() != null;
        } catch (IllegalStateException noServer) {
            return false;
        }
    }
}
