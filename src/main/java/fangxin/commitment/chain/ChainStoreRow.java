package fangxin.commitment.chain;

import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/**
 * Value of one row of a list of stores (门店清单), as a chain states it: sign name, district, street, address, credit code,
 * registered name and authorisation; {@link ChainRowRule} checks it.
 *
 * @param line       number of the row as a spreadsheet program shows it
 * @param district   name or code of the county-level office's territory
 * @param street     name or code, or null
 * @param creditCode null for a store under the licence of the chain
 * @param proof      number or name of the authorisation by a store that another merchant holds, or null
 */
public record ChainStoreRow(
        @Min(value = 1, message = "{chain.row.number}") @Max(value = MOST_LINE, message = "{chain.row.number}")
        int line,

        @Length(max = MOST) String signName,
        @Length(max = MOST) String district,
        @Length(max = MOST) String street,
        @Length(max = MOST) String address,
        @Length(max = MOST) String creditCode,
        @Length(max = MOST) String registeredName,
        @Length(max = MOST) String proof)
        implements Serializable {
    /** Maximum number of characters read from a cell; each column has its own limit besides. */
    private static final int MOST = 1000;

    private static final int MOST_LINE = 1_048_576;

    public ChainStoreRow {
        signName = TextNormalizer.line(signName);
        district = TextNormalizer.line(district);
        street = TextNormalizer.line(street);
        address = TextNormalizer.line(address);
        creditCode = TextNormalizer.line(creditCode);
        registeredName = TextNormalizer.line(registeredName);
        proof = TextNormalizer.line(proof);
    }
}
