package fangxin.merchant;

import fangxin.common.TextNormalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Value of an online shop (网店、直播间): its platform and its link, the text in which these are published, the host of the
 * link, and the keys by which two online shops of one holder are compared.
 *
 * @param platform its own name; empty where it is not stated
 * @param link     address of the shop's first page; empty where it is not stated
 */
public record OnlineShop(String platform, String link) {
    private static final Pattern PUBLISHED = Pattern.compile("(?:(.*)\\s)?(https?://\\S{3,})");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://)?([^/?#]*)([^#]*?)/*(?:#.*)?");

    /** @param platform or null; the link likewise */
    public static OnlineShop of(String platform, String link) {
        return new OnlineShop(stripped(platform), stripped(link));
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    /** Returns the online shop that {@link #text} describes; empty for another address. */
    public static Optional<OnlineShop> parse(String text) {
        Matcher published = PUBLISHED.matcher(stripped(text));
        return published.matches() ? Optional.of(of(published.group(1), published.group(2))) : Optional.empty();
    }

    /** Returns whether the link of the online shop is stated. */
    public boolean isLinked() {
        return !link.isEmpty();
    }

    /** Returns the host of the link in lower case, without a port; empty where no link is stated. */
    public Optional<String> host() {
        Matcher parts = LINK.matcher(link);
        return parts.matches()
                ? Optional.of(parts.group(1).toLowerCase(Locale.ROOT).replaceFirst(":[0-9]*$", ""))
                        .filter(host -> !host.isEmpty())
                : Optional.empty();
    }

    /** Returns the platform and link, as published in place of an address. */
    public String text() {
        return Stream.of(platform, link).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    String platformKey() {
        return TextNormalizer.key(platform);
    }

    /**
     * Returns the link without scheme, without fragment and last slashes, its host in lower case:
     * "HTTPS://Shop.example.com/a/" and "http://shop.example.com/a" open one page, "/a-b" and "/ab" two.
     */
    String linkKey() {
        Matcher parts = LINK.matcher(link);
        return parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) + parts.group(2) : link;
    }
}
