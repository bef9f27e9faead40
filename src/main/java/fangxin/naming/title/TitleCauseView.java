package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.platform.i18n.Messages;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * View of one change of a title's state, grade, stars or term: its rule, finding and remedy, unless the cause was withdrawn,
 * and the plain sentence in both languages that states all of it, with the day, to the public.
 *
 * @param before      status before
 * @param term        null where the change sets no term
 * @param ground      rule and article; null where it was withdrawn, as input and remedy are
 * @param input       what was found
 * @param remedy      what the holder can do; null where there is nothing to do
 * @param remedyUntil last day for it, or null
 * @param sentence    all of it in one sentence
 */
public record TitleCauseView(
        TitleStep step,
        TitleStatus before,
        TitleStatus after,
        Grade gradeBefore,
        Grade gradeAfter,
        StarChange stars,
        TermChange term,
        LocalizedText ground,
        LocalizedText input,
        LocalizedText remedy,
        LocalDate remedyUntil,
        @NotNull LocalizedText sentence) {

    /** Stars before and after, each null for a title without stars. */
    public record StarChange(StarGrade before, StarGrade after) {}

    /**
     * Last day of the term before and after.
     *
     * @param before null where none was stated
     */
    public record TermChange(LocalDate before, @NotNull LocalDate after) {}

    /**
     * Returns the view of a change; null for one without a cause, as that of a conferral is.
     *
     * @param on       day of the change, as the history states it
     * @param readable whether the ground is public
     */
    static TitleCauseView of(TitleChange change, LocalDate on, boolean readable) {
        if (change == null || change.cause() == null) {
            return null;
        }
        TitleCause cause = change.cause();
        return new TitleCauseView(
                change.step(),
                change.before(),
                change.after(),
                change.gradeBefore(),
                change.gradeAfter(),
                new StarChange(change.starsBefore(), change.starsAfter()),
                change.endAfter() == null ? null : new TermChange(change.endBefore(), change.endAfter()),
                readable ? cause.ground() : null,
                readable ? cause.input() : null,
                readable && cause.remedy().zh() != null ? cause.remedy() : null,
                readable ? cause.remedyUntil() : null,
                sentence(change, on, readable));
    }

    private static LocalizedText sentence(TitleChange change, LocalDate on, boolean readable) {
        return new LocalizedText(
                sentence(change, on, readable, Locale.CHINESE), sentence(change, on, readable, Locale.ENGLISH));
    }

    private static String sentence(TitleChange change, LocalDate on, boolean readable, Locale locale) {
        TitleCause cause = change.cause();
        Stream<String> changed = Stream.of(
                change.before() == change.after() ? null : clause(locale, "status", change.before(), change.after()),
                change.gradeBefore() == change.gradeAfter()
                        ? null
                        : clause(locale, "grade", change.gradeBefore(), change.gradeAfter()),
                change.starsBefore() == change.starsAfter()
                        ? null
                        : clause(
                                locale,
                                "stars",
                                starsOf(locale, change.starsBefore()),
                                starsOf(locale, change.starsAfter())),
                change.endAfter() == null
                        ? null
                        : clause(locale, "end", endOf(locale, change.endBefore()), change.endAfter()));
        Stream<String> why = readable
                ? Stream.of(
                        clause(locale, "input", unended(cause.input().in(locale))),
                        clause(locale, "ground", cause.ground().in(locale)),
                        remedy(cause, locale))
                : Stream.of(clause(locale, "withdrawn"));
        List<String> clauses =
                Stream.concat(changed, why).filter(clause -> clause != null).toList();
        return clauses.stream()
                .collect(Collectors.joining(
                        Messages.message(locale, "naming.title.cause.comma"),
                        clause(locale, "on", on),
                        Messages.message(locale, "naming.title.cause.stop")));
    }

    private static String starsOf(Locale locale, StarGrade stars) {
        return Messages.message(locale, stars == null ? "naming.stargrade.none" : "naming.stargrade." + stars.name());
    }

    private static Object endOf(Locale locale, LocalDate end) {
        return end == null ? Messages.message(locale, "naming.title.cause.end.none") : end;
    }

    private static String remedy(TitleCause cause, Locale locale) {
        if (cause.remedy().zh() == null) {
            return null;
        }
        return cause.remedyUntil() == null
                ? clause(locale, "remedy", cause.remedy().in(locale))
                : clause(locale, "remedyUntil", cause.remedy().in(locale), cause.remedyUntil());
    }

    private static String clause(Locale locale, String name, Object... arguments) {
        return Messages.message(locale, "naming.title.cause." + name, arguments);
    }

    /** Returns a text without its final full stop. */
    private static String unended(String text) {
        return text.strip().replaceFirst("[。.；;]+$", "");
    }
}
