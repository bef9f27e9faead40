package fangxin.platform.i18n;

import fangxin.common.CodedName;
import fangxin.common.LocalizedText;
import fangxin.platform.config.ApplicationClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Formatter of the arguments of a message for a language: days, times, constants, names of rows and texts in both languages. */
public final class MessageArguments {
    private MessageArguments() {}

    public static Object[] of(Locale locale, List<Object> arguments) {
        return arguments.stream().map(argument -> format(locale, argument)).toArray();
    }

    private static Object format(Locale locale, Object argument) {
        if (argument == null) {
            return null;
        }
        boolean english = "en".equals(locale.getLanguage());
        return switch (argument) {
            case LocalDate date ->
                DateTimeFormatter.ofPattern(english ? "d MMMM yyyy" : "yyyy年M月d日", locale)
                        .format(date);
            case StatedDay day ->
                format(locale, day.day()) + (day.provisional() ? Messages.message(locale, "platform.provisional") : "");
            case Instant instant ->
                DateTimeFormatter.ofPattern(english ? "d MMMM yyyy HH:mm" : "yyyy年M月d日 HH:mm", locale)
                        .withZone(ApplicationClock.CHINA)
                        .format(instant);
            case Enum<?> constant -> Messages.message(locale, key(locale, constant));
            case LocalizedText wording -> wording.in(locale);
            case CodedName row ->
                Messages.sentences(locale).containsKey(row.key()) ? Messages.message(locale, row.key()) : row.code();
            default -> argument;
        };
    }

    /**
     * Returns the message key of a constant: the package of its type, or one around it, then the type and the constant.
     */
    private static String key(Locale locale, Enum<?> constant) {
        String name = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name();
        List<String> packages = List.of(
                        constant.getDeclaringClass().getPackageName().split("\\."))
                .reversed();
        return packages.stream()
                .map(one -> one + "." + name)
                .filter(Messages.sentences(locale)::containsKey)
                .findFirst()
                .orElse(packages.getFirst() + "." + name);
    }
}
