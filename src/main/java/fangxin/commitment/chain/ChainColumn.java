package fangxin.commitment.chain;

import fangxin.common.TextNormalizer;
import fangxin.platform.i18n.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Enum of the columns of a list of stores (门店清单栏目), sign name, district, street, address, credit code, registered name
 * and authorisation, each with the field of the row that it fills, its longest text, and whether every row states it.
 */
public enum ChainColumn {
    SIGN_NAME(ChainStoreRow::signName, 120, true),
    DISTRICT(ChainStoreRow::district, 60, true),
    STREET(ChainStoreRow::street, 60, false),
    ADDRESS(ChainStoreRow::address, 300, true),
    /** Credit code of the store; empty for a store under the licence of the chain. */
    CREDIT_CODE(ChainStoreRow::creditCode, 40, false),
    REGISTERED_NAME(ChainStoreRow::registeredName, 200, false),
    /** Number or name of the authorisation by a store that another merchant holds. */
    PROOF(ChainStoreRow::proof, 100, false);

    private final Function<ChainStoreRow, String> value;
    private final int maxLength;
    private final boolean required;

    ChainColumn(Function<ChainStoreRow, String> value, int maxLength, boolean required) {
        this.value = value;
        this.maxLength = maxLength;
        this.required = required;
    }

    String of(ChainStoreRow row) {
        return value.apply(row);
    }

    int maxLength() {
        return maxLength;
    }

    public boolean isRequired() {
        return required;
    }

    /** Returns the heading of the column in a language. */
    public String label(Locale locale) {
        return Messages.message(locale, "chain.chaincolumn." + name());
    }

    /** Returns the column under a heading, in either language. */
    static Optional<ChainColumn> ofHeading(String heading) {
        String wanted = TextNormalizer.heading(heading);
        return Arrays.stream(values())
                .filter(column -> TextNormalizer.heading(column.label(Locale.CHINESE))
                                .equals(wanted)
                        || TextNormalizer.heading(column.label(Locale.ENGLISH)).equals(wanted))
                .findFirst();
    }
}
