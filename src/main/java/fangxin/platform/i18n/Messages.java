package fangxin.platform.i18n;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Resource bundle of all sentences in Chinese, one file a feature under fangxin/text, with functions that format a
 * sentence in either language; features add names of database rows to it. {@link Messages_en} has them in English.
 * Names that are rows of the database are found here too, once their feature has published them at its start.
 */
public class Messages extends ResourceBundle {
    /** The files, listed because a class loader cannot list a folder. */
    static final List<String> FEATURES = List.of(
            "platform",
            "notification",
            "calendar",
            "organization",
            "identity",
            "invitation",
            "drafting",
            "storage",
            "law",
            "criteria",
            "merchant",
            "round",
            "candidacy",
            "application",
            "cultivation",
            "screening",
            "evaluation",
            "calibration",
            "consultation",
            "meeting",
            "appeal",
            "naming",
            "plaque",
            "supervision",
            "draw",
            "riskvisit",
            "commitment",
            "compensation",
            "pledge",
            "chain",
            "holderterms",
            "channel",
            "retention",
            "selfreport",
            "renewal",
            "feed",
            "officialcheck",
            "station",
            "survey",
            "warning",
            "typicalcase",
            "unitcode",
            "consumermessage",
            "timelimit",
            "handling",
            "offencereport",
            "exchange",
            "callback",
            "urging",
            "performance",
            "association",
            "analysis",
            "rating",
            "document",
            "search",
            "membership",
            "referral",
            "archive",
            "registry",
            "verification",
            "legacyimport",
            "casework",
            "appraisal",
            "statistics",
            "administration",
            "handover",
            "formdesign");

    private static final Map<String, LocalizedText> NAMES = new ConcurrentHashMap<>();

    /**
     * Parsed sentences with arguments: each use clones one, since a format is not safe for threads and parsing costs more
     * than cloning. The pages format the same sentences for every row.
     */
    private static final Cache<Pattern, MessageFormat> FORMATS =
            Caffeine.newBuilder().maximumSize(5_000).executor(Runnable::run).build();

    /** The bundles by language: looking one up in {@link ResourceBundle} costs more than reading a sentence. */
    private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    /** Sentence with placeholders, and the language in which its numbers are written. */
    private record Pattern(String sentence, Locale locale) {}

    private final Properties sentences = new Properties();

    public Messages() {
        this("");
    }

    Messages(String suffix) {
        FEATURES.forEach(feature -> read("fangxin/text/" + feature + suffix + ".properties"));
    }

    /** Formats a sentence in a language with its arguments. */
    public static String message(Locale locale, String key, Object... arguments) {
        ResourceBundle bundle = sentences(locale);
        if (!bundle.containsKey(key)) {
            return key;
        }
        return arguments.length == 0
                ? bundle.getString(key)
                : format(locale, bundle.getString(key), MessageArguments.of(locale, Arrays.asList(arguments)));
    }

    /** Fills the placeholders of a sentence. */
    public static String format(Locale locale, String sentence, Object[] arguments) {
        MessageFormat parsed =
                FORMATS.get(new Pattern(sentence, locale), each -> new MessageFormat(each.sentence(), each.locale()));
        return ((MessageFormat) parsed.clone()).format(arguments);
    }

    /** Returns the sentence that states the reason of a violation. */
    public static String message(Locale locale, Violation violation) {
        return message(locale, violation.key(), violation.arguments().toArray());
    }

    /** Returns a sentence in both languages. */
    public static LocalizedText inBoth(String key, Object... arguments) {
        return new LocalizedText(message(Locale.CHINESE, key, arguments), message(Locale.ENGLISH, key, arguments));
    }

    /** Publishes the name of a row under a key; a later name replaces it. */
    public static void publishName(String key, LocalizedText name) {
        NAMES.put(key, name);
    }

    static ResourceBundle sentences(Locale locale) {
        Locale language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
        return BUNDLES.computeIfAbsent(
                language.getLanguage(),
                absent -> ResourceBundle.getBundle(
                        Messages.class.getName(), language, Control.getNoFallbackControl(Control.FORMAT_CLASS)));
    }

    private void read(String file) {
        try (var in = Messages.class.getClassLoader().getResourceAsStream(file)) {
            Reader reader = new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8);
            sentences.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        String sentence = sentences.getProperty(key);
        LocalizedText name = sentence == null ? NAMES.get(key) : null;
        return name == null ? sentence : name.in(language());
    }

    /** Looks the key up itself: the set of keys that a bundle caches lacks the names that are published later. */
    @Override
    public boolean containsKey(String key) {
        return handleGetObject(key) != null || (parent != null && parent.containsKey(key));
    }

    Locale language() {
        return Locale.CHINESE;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(sentences.stringPropertyNames());
    }
}
