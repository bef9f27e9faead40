package fangxin.document.template;

import fangxin.platform.config.ClasspathConfig;
import java.util.List;

/**
 * Values of config/forms/documents/fonts.json: the fonts of official documents, each with its substitutes, as font
 * families of a style sheet, and the fonts that the programme brings for PDF files.
 *
 * @param heading  font of headings of the first level
 * @param families each with its substitutes where it is not installed; the body's first
 * @param embedded fonts for PDF files, which embed the glyphs that they use; the first has every character
 */
public record Fonts(String title, String body, String heading, List<String> families, List<EmbeddedFont> embedded) {
    /**
     * A font that the programme brings.
     *
     * @param family name by which the families know it
     * @param file   name of the TrueType file
     */
    public record EmbeddedFont(String family, String file) {}

    static final Fonts KNOWN = ClasspathConfig.json("forms/documents/fonts.json", Fonts.class);

    /** Returns the family of titles (小标宋), by the name that style sheets use. */
    String titleFamily() {
        return family(title);
    }

    /** Returns the family of the headings of the first level. */
    String headingFamily() {
        return family(heading);
    }

    /** Returns the font family for a style sheet; an unknown font gets the family of the body text. */
    String family(String named) {
        String plain = named.replaceAll("['\";<>&]", "");
        return families.stream()
                .filter(family -> !plain.isBlank() && family.contains(plain))
                .findFirst()
                .orElse(families.getFirst());
    }
}
