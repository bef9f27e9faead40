package fangxin.document.template;

import fangxin.platform.config.ClasspathConfig;
import java.util.List;

/**
 * Values of config/forms/documents/fonts.json: the fonts of official documents, each with its substitutes, as font
 * families of a style sheet.
 *
 * @param families each with its substitutes where it is not installed; the body's first
 */
public record Fonts(String title, String body, List<String> families) {
    static final Fonts KNOWN = ClasspathConfig.json("forms/documents/fonts.json", Fonts.class);

    /** Font family for a style sheet; an unknown font gets the family of the body text. */
    String family(String named) {
        String plain = named.replaceAll("['\";<>&]", "");
        return families.stream()
                .filter(family -> !plain.isBlank() && family.contains(plain))
                .findFirst()
                .orElse(families.getFirst());
    }
}
