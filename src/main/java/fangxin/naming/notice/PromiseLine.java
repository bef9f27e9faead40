package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.ComposedSentences;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Value: one line of a holder's public promises to consumers, with its language; it splits stored promises into lines
 * for a reader, translates those that the system composed, and joins each promise with the lines of its details.
 *
 * @param text in the reader's language; in Chinese where the promise is stated in that language only, as in the words
 *             of a merchant
 * @param lang language of the text for the attribute of that name: zh-CN or en
 */
public record PromiseLine(String text, String lang) implements Serializable {
    private static final String CHINESE = "zh-CN";
    private static final String ENGLISH = "en";
    private static final String SENTENCES = "naming.promise.";
    /** Sentences that state a detail of the promise before them: 退货期限 belongs to 支持无理由退货. */
    private static final Set<String> DETAILS = Stream.of(
                    "returnDays", "returnGoods", "returnExclusions", "refundRoute", "returnDesk")
            .map(SENTENCES::concat)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Returns the promises for a reader, in their order. A correction states them in Chinese only: then a sentence that
     * the system composed is translated.
     *
     * @param promises one a line in each language; null where none is stated in a language
     */
    public static List<PromiseLine> of(LocalizedText promises, Locale reader) {
        List<String> chinese = lines(promises.zh());
        if (!ENGLISH.equals(reader.getLanguage())) {
            return chinese.stream().map(line -> new PromiseLine(line, CHINESE)).toList();
        }
        List<String> english = lines(promises.en());
        return english.isEmpty()
                ? chinese.stream()
                        .map(line -> ComposedSentences.in(Locale.ENGLISH, line, List.of(), SENTENCES))
                        .map(line -> line(line, chinese))
                        .toList()
                : english.stream().map(line -> line(line, chinese)).toList();
    }

    /**
     * Promise with the lines that state its details, joined in both languages.
     *
     * @param first number of its first line, from 1
     */
    public record PromiseWithDetails(int first, LocalizedText text) {}

    /** Returns the promises, each with its details: six lines on returns are one promise. */
    public static List<PromiseWithDetails> withDetails(LocalizedText promises) {
        List<PromiseLine> chinese = of(promises, Locale.CHINESE);
        List<PromiseLine> stated = of(promises, Locale.ENGLISH);
        List<PromiseLine> english = stated.size() == chinese.size() ? stated : chinese;
        List<PromiseWithDetails> joined = new ArrayList<>();
        for (int i = 0; i < chinese.size(); i++) {
            LocalizedText line =
                    new LocalizedText(chinese.get(i).text(), english.get(i).text());
            boolean isDetail = ComposedSentences.keyOf(line.zh(), SENTENCES)
                    .filter(DETAILS::contains)
                    .isPresent();
            if (isDetail && !joined.isEmpty()) {
                PromiseWithDetails before = joined.removeLast();
                joined.add(new PromiseWithDetails(
                        before.first(),
                        new LocalizedText(
                                before.text().zh() + "；" + line.zh(),
                                before.text().en() + "; " + line.en())));
            } else {
                joined.add(new PromiseWithDetails(i + 1, line));
            }
        }
        return joined;
    }

    /**
     * Returns an English line; a line that is identical in the Chinese text is Chinese, unless it has no Chinese
     * character.
     */
    private static PromiseLine line(String text, List<String> chinese) {
        boolean untranslated = chinese.contains(text) && text.codePoints().anyMatch(Character::isIdeographic);
        return new PromiseLine(text, untranslated ? CHINESE : ENGLISH);
    }

    /** Returns the lines of promises without outer blanks and without blank lines; none for null. */
    public static List<String> lines(String promises) {
        return promises == null
                ? List.of()
                : promises.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
