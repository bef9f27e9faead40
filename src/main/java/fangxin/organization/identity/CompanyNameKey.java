package fangxin.organization.identity;

import java.text.Normalizer;
import java.util.Locale;

/** By what a firm is recognised, as far as width, case and blanks go. */
public final class CompanyNameKey {
    private CompanyNameKey() {}

    /** The same for every way of writing one name; null where there is none. */
    public static String key(String name) {
        String plain = name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? null : plain;
    }
}
