package fangxin.criteria.model;

import fangxin.common.LocalizedText;
import fangxin.common.TextNormalizer;
import fangxin.platform.config.ClasspathConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Catalogue of the industry classes of GB/T 4754-2017 that forms offer, read from config/criteria/industries.csv, which
 * finds a class by its code, and classes by the words of their names; others may be entered.
 */
@ApplicationScoped
public class IndustryClasses {
    /** Industry class with its code of two to four digits. */
    public record IndustryClass(String code, LocalizedText name) {
        private boolean contains(String word) {
            return code.startsWith(word)
                    || TextNormalizer.fragment(name.zh()).contains(word)
                    || TextNormalizer.fragment(name.en()).contains(word);
        }

        /**
         * Returns whether the Chinese name contains the characters of a short form in order, as 超级市场零售 does those of
         * 超市.
         */
        private boolean abbreviatedBy(String word) {
            String full = TextNormalizer.fragment(name.zh());
            int from = 0;
            for (int at = 0; at < word.length(); at++) {
                from = full.indexOf(word.charAt(at), from) + 1;
                if (from == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<IndustryClass> all = ClasspathConfig.csv("criteria/industries.csv").stream()
            .map(row -> new IndustryClass(row.get("code"), new LocalizedText(row.get("name"), row.get("name_en"))))
            .toList();

    public List<IndustryClass> all() {
        return all;
    }

    /**
     * Returns the classes whose code begins with a text, or whose name contains all its words, in the order of the
     * catalogue; if none has, those of which the words are short forms. None for an empty text.
     */
    public List<IndustryClass> search(String text, int most) {
        List<String> words = Arrays.stream(
                        TextNormalizer.fragment(text == null ? "" : text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<IndustryClass> found = search(words, IndustryClass::contains, most);
        return found.isEmpty() ? search(words, IndustryClass::abbreviatedBy, most) : found;
    }

    private List<IndustryClass> search(List<String> words, BiPredicate<IndustryClass, String> condition, int most) {
        return all.stream()
                .filter(each -> words.stream().allMatch(word -> condition.test(each, word)))
                .limit(most)
                .toList();
    }

    public Optional<IndustryClass> find(String code) {
        return all.stream().filter(industry -> industry.code().equals(code)).findFirst();
    }
}
