package fangxin.supervision.feed;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Value of one kind of feed (数据来源类别): the conditions that it answers, which records count against the subject, can be
 * public or propose supervision, how fresh it has to be, and how long its records are kept.
 *
 * @param rules         codes of the conditions E1 to E5 and vetoes V1 to V6 that it answers
 * @param adverse       results adverse to the subject; without any, each record of an ADVERSE feed does
 * @param maxAge        days after its last complete day on which it still answers NO
 * @param completeShare least number of rows of a complete file, in percent of the last one
 * @param publishable   whether a record can become the public cause of a measure; never for the credit-risk class
 * @param trigger       code of the trigger of supervision that a record proposes on a running title, or null
 * @param retention     years for which a record is kept once it has ended
 * @param source        regulation that provides for it, or "default"
 */
public record FeedKind(
        @NotBlank(message = "{feed.kind.code}") @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{feed.kind.code}")
        String code,

        @NotNull(message = "{feed.kind.text}")
        @BothLanguages(message = "{feed.kind.text}")
        @Length(max = 100, message = "{feed.text.long}")
        LocalizedText name,

        @NotNull(message = "{feed.kind.rules}") @Size(max = 11, message = "{feed.kind.rules}")
        List<@Pattern(regexp = "E[1-5]|V[1-6]", message = "{feed.kind.rules}") String> rules,

        @NotNull(message = "{feed.kind.effect}") FeedEffect effect,

        @NotNull(message = "{feed.kind.adverse}") @Size(max = 20, message = "{feed.kind.adverse}")
        List<@NotBlank(message = "{feed.kind.adverse}") @Length(max = 60, message = "{feed.text.long}") String> adverse,

        @NotNull(message = "{feed.kind.scope}") FeedScope scope,

        @Min(value = 1, message = "{feed.kind.maxAge}") @Max(value = 400, message = "{feed.kind.maxAge}")
        int maxAge,

        @Min(value = 1, message = "{feed.kind.completeShare}") @Max(value = 100, message = "{feed.kind.completeShare}")
        int completeShare,

        boolean publishable,
        @Length(max = 40, message = "{feed.text.long}") String trigger,

        @Min(value = 1, message = "{feed.kind.retention}") @Max(value = 30, message = "{feed.kind.retention}")
        int retention,

        @NotBlank(message = "{feed.kind.source}") @Length(max = 200, message = "{feed.text.long}")
        String source) {
    /** Word before a state that has come about: 已注销. */
    private static final String DONE = "已";

    public FeedKind {
        rules = rules == null ? null : List.copyOf(rules);
        adverse = adverse == null ? null : List.copyOf(adverse);
        trigger = FieldErrors.tidy(trigger);
        source = FieldErrors.tidy(source);
    }

    /** Returns whether the kind answers a condition or veto. */
    public boolean answers(String rule) {
        return rules.contains(rule);
    }

    /** Returns whether a changed version of the kind can give other effects to the same records. */
    boolean hasOtherEffects(FeedKind changed) {
        return effect != changed.effect
                || scope != changed.scope
                || !adverse.equals(changed.adverse)
                || !Objects.equals(trigger, changed.trigger);
    }

    /** Returns whether only records of the round's period without penalty count, as condition E2 states. */
    boolean isOfPeriod() {
        return answers("E2");
    }

    /** Returns whether records of the kind are penalties that may be public: only they can establish a rating fact. */
    boolean isPenalty() {
        return effect == FeedEffect.ADVERSE && publishable && isOfPeriod();
    }

    /**
     * Returns whether a record with this result is adverse to its subject; null, which a source left out or whose content
     * is erased, is none of the adverse results.
     */
    boolean isAdverse(String result) {
        return switch (effect) {
            case ADVERSE -> adverse.isEmpty() || isListed(result);
            case GRADE -> isListed(result);
            case HONOUR -> false;
        };
    }

    /**
     * Returns whether a result is one of the adverse ones, as a source words it: in other widths, with 已 before it or
     * with words behind it.
     *
     * <p>Worked example: 已吊销 and 吊销，未注销 are 吊销; C级 and ｃ are C; 合格 is not 不合格, and CCC is not C.
     */
    private boolean isListed(String result) {
        if (result == null) {
            return false;
        }
        String stated = compared(result);
        String status = stated.startsWith(DONE) ? stated.substring(DONE.length()) : stated;
        return adverse.stream()
                .map(FeedKind::compared)
                .anyMatch(each -> isWordedAs(stated, each) || isWordedAs(status, each));
    }

    private static String compared(String result) {
        return TextNormalizer.halfWidth(result).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isWordedAs(String stated, String result) {
        return stated.startsWith(result)
                && (stated.length() == result.length() || !isClassCharacter(stated.charAt(result.length())));
    }

    /** Returns whether a character behind the name of a class makes another class of it. */
    private static boolean isClassCharacter(char next) {
        return next < 128 && Character.isLetterOrDigit(next);
    }
}
