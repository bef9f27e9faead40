package fangxin.platform.web;

import fangxin.Wording;
import fangxin.platform.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The arguments of a sentence, as a reader of the language expects them. */
final class Arguments {
    private Arguments() { }

    static Object[] of(Locale locale, List<Object> arguments) {
        return arguments.stream().map(argument -> spoken(locale, argument)).toArray();
    }

    private static Object spoken(Locale locale, Object argument) {
        boolean english = "en".equals(locale.getLanguage());
        return switch (argument) {
            case LocalDate date -> DateTimeFormatter.ofPattern(english ? "d MMMM yyyy" : "yyyy年M月d日", locale)
                    .format(date);
            case Instant instant -> DateTimeFormatter
                    .ofPattern(english ? "d MMMM yyyy HH:mm" : "yyyy年M月d日 HH:mm", locale).withZone(Clocks.CHINA)
                    .format(instant);
            case Enum<?> constant -> Texts.say(locale, key(locale, constant));
            case Wording wording -> wording.in(locale);
            case null, default -> argument;
        };
    }

    /** The key of a constant: the package of its type, or one around it, then the type and the constant. */
    private static String key(Locale locale, Enum<?> constant) {
        String name = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name();
        List<String> packages = List.of(constant.getDeclaringClass().getPackageName().split("\\.")).reversed();
        return packages.stream().map(one -> one + "." + name).filter(Texts.sentences(locale)::containsKey).findFirst()
                .orElse(packages.getFirst() + "." + name);
    }
}
