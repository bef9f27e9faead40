package fangxin.registry.verification.web;

import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/**
 * Faces bean for the page on which a merchant copies the HTML lines that show the badges of its titles on its web
 * site.
 */
@Named
@RequestScoped
public class BadgesPage {
    private static final String LINE = """
        <a href="%1$s/v/%2$s?lang=%3$s"><img src="%1$s/badge/%2$s.svg?lang=%3$s" height="28" alt="%4$s"></a>\
        """;

    public List<String> getLanguages() {
        return List.of("zh", "en");
    }

    /** Returns the HTML that a holder copies unchanged. */
    public String line(String number, String language) {
        return LINE.formatted(
                Settings.baseUrl(),
                number,
                language,
                Messages.message(Locale.of(language), "verification.badge.alt." + language));
    }
}
