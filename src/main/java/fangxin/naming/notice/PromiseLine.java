package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.ComposedSentences;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Value: one public promise of a holder to consumers, in the language of one reader as far as it is stated in it.
 *
 * @param text in the reader's language; in Chinese where the promise is stated in that language only, as in the words of
 *             a merchant
 * @param lang language of the text for the attribute of that name: zh-CN or en
 */
public record PromiseLine(String text, String lang) implements Serializable {
    private static final String CHINESE = "zh-CN";
    private static final String ENGLISH = "en";
    private static final String SENTENCES = "naming.promise.";

    /**
     * The promises for a reader, in their order. A correction states them in Chinese only: then a sentence that the
     * system composed is translated.
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

    /** A line that is the same in Chinese is Chinese, unless it has no Chinese letter. */
    private static PromiseLine line(String text, List<String> chinese) {
        boolean untranslated = chinese.contains(text) && text.codePoints().anyMatch(Character::isIdeographic);
        return new PromiseLine(text, untranslated ? CHINESE : ENGLISH);
    }

    private static List<String> lines(String promises) {
        return promises == null
                ? List.of()
                : promises.lines().filter(line -> !line.isBlank()).toList();
    }
}
