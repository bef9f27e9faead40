package fangxin.organization.identity.web;

import fangxin.common.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Function that names the browser and operating system of a User-Agent header, such as "Chrome · Windows" or "微信 ·
 * Android", for the list of a person's sessions. It is a hint for the reader only: the header is whatever the caller
 * sends.
 */
final class UserAgentName {
    /** A program's first product token: "curl" of "curl/8.5.0". */
    private static final Pattern PRODUCT = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{1,29}");

    /**
     * Marks of browsers in the order of checking: most browsers send the marks of Chrome and Safari beside their own, so
     * that these two come last.
     */
    private static final Map<String, LocalizedText> BROWSERS = new LinkedHashMap<>();

    /** Marks of systems in the order of checking: HarmonyOS sends Android's mark too, and Android that of Linux. */
    private static final Map<String, LocalizedText> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("wxwork/", new LocalizedText("企业微信", "WeCom"));
        BROWSERS.put("MicroMessenger/", new LocalizedText("微信", "WeChat"));
        BROWSERS.put("DingTalk/", new LocalizedText("钉钉", "DingTalk"));
        BROWSERS.put("AlipayClient/", new LocalizedText("支付宝", "Alipay"));
        BROWSERS.put("QQBrowser/", new LocalizedText("QQ 浏览器", "QQ Browser"));
        BROWSERS.put("UCBrowser/", new LocalizedText("UC 浏览器", "UC Browser"));
        BROWSERS.put("HuaweiBrowser/", new LocalizedText("华为浏览器", "Huawei Browser"));
        BROWSERS.put("MiuiBrowser/", new LocalizedText("小米浏览器", "Mi Browser"));
        BROWSERS.put("SamsungBrowser/", named("Samsung Internet"));
        BROWSERS.put("Edg/", named("Edge"));
        BROWSERS.put("EdgA/", named("Edge"));
        BROWSERS.put("EdgiOS/", named("Edge"));
        BROWSERS.put("OPR/", named("Opera"));
        BROWSERS.put("Firefox/", named("Firefox"));
        BROWSERS.put("FxiOS/", named("Firefox"));
        BROWSERS.put("CriOS/", named("Chrome"));
        BROWSERS.put("Chrome/", named("Chrome"));
        BROWSERS.put("Safari/", named("Safari"));
        SYSTEMS.put("HarmonyOS", named("HarmonyOS"));
        SYSTEMS.put("Android", named("Android"));
        SYSTEMS.put("iPhone", named("iOS"));
        SYSTEMS.put("iPad", named("iPadOS"));
        SYSTEMS.put("Windows", named("Windows"));
        SYSTEMS.put("Mac OS X", named("macOS"));
        SYSTEMS.put("CrOS", named("ChromeOS"));
        SYSTEMS.put("Linux", named("Linux"));
    }

    private UserAgentName() {}

    /**
     * Returns the browser and system, or the program's own name where neither is known.
     *
     * @param header the User-Agent header, or null
     * @return empty where the header names neither
     */
    static Optional<LocalizedText> of(String header) {
        if (header == null) {
            return Optional.empty();
        }
        return Stream.of(first(BROWSERS, header), first(SYSTEMS, header))
                .flatMap(Optional::stream)
                .reduce((browser, system) ->
                        new LocalizedText(browser.zh() + " · " + system.zh(), browser.en() + " · " + system.en()))
                .or(() -> product(header));
    }

    private static Optional<LocalizedText> first(Map<String, LocalizedText> marks, String header) {
        return marks.entrySet().stream()
                .filter(mark -> header.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<LocalizedText> product(String header) {
        return Stream.of(header.strip().split("[/ ]", 2)[0])
                .filter(token -> PRODUCT.matcher(token).matches())
                .map(UserAgentName::named)
                .findFirst();
    }

    private static LocalizedText named(String brand) {
        return new LocalizedText(brand, brand);
    }
}
