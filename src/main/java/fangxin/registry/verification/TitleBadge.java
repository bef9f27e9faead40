package fangxin.registry.verification;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.Messages;
import java.util.Locale;

/** Renderer of the SVG badge with title and standing for the holder's own web site. */
final class TitleBadge {
    private static final int HEIGHT = 28;
    private static final int TEXT = 14;
    private static final int PADDING = 12;
    private static final int MARK = 20;
    private static final int LONGEST = 64;

    private TitleBadge() {}

    /** @param wording what the title is called */
    static String of(CertificateVerification verification, LocalizedText wording, Locale locale) {
        String title = shortened(wording.in(locale));
        String state = Messages.message(locale, verification.wordKey());
        String name =
                shortened(verification.hasUnit() ? verification.unit().place().signName() : verification.asked());
        String description = Messages.message(locale, "verification.badge.description", name, title, state);
        int left = 2 * PADDING + width(title);
        int right = 2 * PADDING + MARK + width(state);
        String ground = switch (verification.badgeStyle()) {
            case "VALID" -> "#1d6b52";
            case "ATTENTION" -> "#8a5200";
            default -> "#625e56";
        };
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img" \
            aria-label="%3$s" lang="%4$s"><title>%3$s</title><rect width="%1$d" height="%2$d" rx="4" fill="#fdfcf8"/>\
            <path d="M%5$d 0h%6$da4 4 0 0 1 4 4v20a4 4 0 0 1-4 4h-%6$dz" fill="%7$s"/>\
            <rect x=".5" y=".5" width="%8$d" height="27" rx="3.5" fill="none" stroke="%7$s"/>\
            <g font-family="PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif" font-size="%9$d">\
            <text x="%10$d" y="19" fill="#22201c" textLength="%11$d">%12$s</text>\
            <path d="%13$s" transform="translate(%14$d 6)" fill="none" stroke="#fff" stroke-width="2.5"/>\
            <text x="%15$d" y="19" fill="#fff" font-weight="600" textLength="%16$d">%17$s</text></g></svg>
            """.formatted(
                        left + right,
                        HEIGHT,
                        escaped(description),
                        locale.getLanguage(),
                        left,
                        right - 4,
                        ground,
                        left + right - 1,
                        TEXT,
                        PADDING,
                        width(title),
                        escaped(title),
                        shape(verification),
                        left + PADDING - 2,
                        left + PADDING + MARK,
                        width(state),
                        escaped(state));
    }

    /** Returns the path of the symbol of a standing: a standing is shown by word, shape and colour. */
    private static String shape(CertificateVerification verification) {
        return switch (verification.badgeStyle()) {
            case "VALID" -> "M2 8l4 5 8-10";
            case "ATTENTION" -> "M8 1v9m0 3v2.5";
            default -> "M3 3l10 10m0-10l-10 10";
        };
    }

    /** Returns the approximate width of a text; the drawing stretches it to exactly that. */
    private static int width(String text) {
        return text.codePoints()
                .map(point -> point < 0x2e80 ? TEXT * 11 / 20 : TEXT)
                .sum();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("\\p{Cntrl}", "");
    }
}
