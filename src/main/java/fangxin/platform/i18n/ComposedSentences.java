package fangxin.platform.i18n;

import fangxin.common.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Translator of sentences that the system composed in Chinese and stored as the text of a record, for example the
 * draft of a notice, in the language of the reader. A text that a person wrote or changed matches none of them and
 * stays as it is.
 */
public final class ComposedSentences {
    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");
    private static final Map<String, List<Template>> TEMPLATES = new ConcurrentHashMap<>();

    /** A sentence with places for its arguments, in the order in which the Chinese one has them. */
    private record Template(String key, Pattern pattern, List<Integer> places) {
        static Template of(String key, String sentence) {
            StringBuilder pattern = new StringBuilder();
            List<Integer> places = new ArrayList<>();
            Matcher place = PLACE.matcher(sentence);
            int from = 0;
            while (place.find()) {
                pattern.append(Pattern.quote(
                                sentence.substring(from, place.start()).replace("''", "'")))
                        .append("(.+?)");
                places.add(Integer.valueOf(place.group(1)));
                from = place.end();
            }
            pattern.append(Pattern.quote(sentence.substring(from).replace("''", "'")));
            return new Template(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), places);
        }
    }

    private ComposedSentences() {}

    /**
     * Returns a stored text in a language.
     *
     * @param names    texts that the places of a sentence may contain, in both languages
     * @param prefixes beginnings of the keys of the sentences that it may consist of
     */
    public static String in(Locale locale, String stored, List<LocalizedText> names, String... prefixes) {
        return in(locale, stored, names, false, prefixes);
    }

    /**
     * Returns a stored text in a language, to which a service appended a person's text; the appended part is not
     * translated.
     */
    public static String beginning(Locale locale, String stored, List<LocalizedText> names, String... prefixes) {
        return in(locale, stored, names, true, prefixes);
    }

    /**
     * Returns the key of the sentence of which a Chinese text is an instance, among those with a prefix; empty for
     * other texts.
     */
    public static Optional<String> keyOf(String stored, String prefix) {
        return templates(prefix).stream()
                .filter(template -> template.pattern().matcher(stored).matches())
                .map(Template::key)
                .findFirst();
    }

    private static String in(
            Locale locale, String stored, List<LocalizedText> names, boolean appended, String... prefixes) {
        if (stored == null || !"en".equals(locale.getLanguage())) {
            return stored;
        }
        List<Template> known = Stream.of(prefixes)
                .flatMap(prefix -> templates(prefix).stream())
                .toList();
        return composeAll(stored, known, locale, names)
                .orElseGet(() -> stored.lines()
                        .map(line -> composeAll(line, known, locale, names)
                                .or(() -> sequence(line, known, locale, names, appended))
                                .orElse(line))
                        .collect(Collectors.joining("\n")));
    }

    private static Optional<String> composeAll(
            String text, List<Template> known, Locale locale, List<LocalizedText> names) {
        for (Template template : known) {
            Matcher matcher = template.pattern().matcher(text);
            if (matcher.matches()) {
                return Optional.of(translate(template, matcher, known, locale, names));
            }
        }
        return Optional.empty();
    }

    /** Formats sentences that were written one after the other without a break. */
    private static Optional<String> sequence(
            String text, List<Template> known, Locale locale, List<LocalizedText> names, boolean appended) {
        StringBuilder all = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int end = from;
            for (Template template : known) {
                Matcher matcher = template.pattern().matcher(text).region(from, text.length());
                if (matcher.lookingAt()
                        && matcher.end() > from
                        && !template.pattern().pattern().endsWith("(.+?)\\Q\\E")) {
                    all.append(all.isEmpty() ? "" : " ").append(translate(template, matcher, known, locale, names));
                    end = matcher.end();
                    break;
                }
            }
            if (end == from) {
                return from == 0 || !appended ? Optional.empty() : Optional.of(all + " " + text.substring(from));
            }
            from = end;
        }
        return Optional.of(all.toString());
    }

    private static String translate(
            Template template, Matcher found, List<Template> known, Locale locale, List<LocalizedText> names) {
        Object[] arguments = new Object
                [template.places().stream().mapToInt(place -> place + 1).max().orElse(0)];
        for (int i = 0; i < template.places().size(); i++) {
            arguments[template.places().get(i)] = argument(found.group(i + 1), known, locale, names);
        }
        return Messages.message(locale, template.key(), arguments);
    }

    /** Parses an argument of a sentence: a day, a known name, or a nested sentence. */
    private static Object argument(String text, List<Template> known, Locale locale, List<LocalizedText> names) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            } catch (DateTimeException none) {
                return text;
            }
        }
        return names.stream()
                .filter(name -> text.equals(name.zh()))
                .map(name -> name.in(locale))
                .findFirst()
                .or(() -> composeAll(text, known, locale, names))
                .orElse(text);
    }

    private static List<Template> templates(String prefix) {
        return TEMPLATES.computeIfAbsent(prefix, wanted -> {
            ResourceBundle chinese = Messages.sentences(Locale.CHINESE);
            return chinese.keySet().stream()
                    .filter(key -> key.startsWith(wanted))
                    .map(key -> Template.of(key, chinese.getString(key)))
                    .filter(template ->
                            !template.pattern().pattern().matches("(\\\\Q\\\\E)?\\(\\.\\+\\?\\)(\\\\Q\\\\E)?"))
                    .sorted((one, other) -> other.pattern().pattern().length()
                            - one.pattern().pattern().length())
                    .toList();
        });
    }
}
