package fangxin.criteria.model;

import fangxin.common.LocalizedText;
import fangxin.common.TextNormalizer;
import fangxin.platform.config.ClasspathConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
    }

    private final List<IndustryClass> all = ClasspathConfig.csv("criteria/industries.csv").stream()
            .map(row -> new IndustryClass(row.get("code"), new LocalizedText(row.get("name"), row.get("name_en"))))
            .toList();

    public List<IndustryClass> all() {
        return all;
    }

    /**
     * The classes whose code begins with a text, or whose name contains all its words, in the order of the catalogue; none
     * for an empty text.
     */
    public List<IndustryClass> search(String text, int most) {
        List<String> words = Arrays.stream(
                        TextNormalizer.fragment(text == null ? "" : text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(each -> words.stream().allMatch(each::contains))
                        .limit(most)
                        .toList();
    }

    public Optional<IndustryClass> find(String code) {
        return all.stream().filter(industry -> industry.code().equals(code)).findFirst();
    }
}
