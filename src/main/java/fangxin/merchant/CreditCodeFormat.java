package fangxin.merchant;

import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Licence code format that reads a unified social credit code in plain text or in an address, and perhaps the
 * registered name after 名称 or 企业名称. An address that leads to the code but does not contain it has another format.
 */
@ApplicationScoped
class CreditCodeFormat implements LicenceCodeFormat {
    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])");
    private static final Pattern NAME = Pattern.compile("名称[:：=]\\s*([^;；,，&\\r\\n]{2,200})");

    @Override
    public Optional<LicenceContent> read(String text) {
        String plain = decoded(text);
        Matcher codes = CODE.matcher(plain.toUpperCase(Locale.ROOT));
        return codes.results()
                .flatMap(code -> valid(code.group()).stream())
                .findFirst()
                .map(code -> new LicenceContent(code.value(), name(plain)));
    }

    /** Accepts a number only with the right check character: otherwise it is another number of the same form. */
    private static Optional<UnifiedSocialCreditCode> valid(String code) {
        try {
            return Optional.of(UnifiedSocialCreditCode.of(code));
        } catch (RuleViolation anotherNumber) {
            return Optional.empty();
        }
    }

    private static String name(String text) {
        Matcher name = NAME.matcher(text);
        return name.find() ? TextNormalizer.line(name.group(1)) : null;
    }

    /** Decodes an address, whose non-ASCII characters are escaped by percent signs. */
    private static String decoded(String text) {
        try {
            return text.contains("%") ? URLDecoder.decode(text, StandardCharsets.UTF_8) : text;
        } catch (IllegalArgumentException notEscaped) {
            return text;
        }
    }
}
