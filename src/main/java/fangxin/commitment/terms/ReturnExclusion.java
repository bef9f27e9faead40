package fangxin.commitment.terms;

import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Set;

/**
 * Value of one kind of goods that a pledge can exclude from returns without a reason (不适用无理由退货的商品): code, name, ground
 * and source; it decides in which channels the exclusion is possible.
 *
 * @param basis  what it rests on
 * @param source article that lists it, or "default"
 */
public record ReturnExclusion(
        @ReturnCode String code,

        @NotNull(message = "{commitment.terms.name}")
        @BothLanguages(message = "{commitment.terms.name}")
        @Length(max = 120, message = "{commitment.terms.name}")
        LocalizedText name,

        @NotNull(message = "{commitment.terms.basis}") ExclusionBasis basis,

        @NotBlank(message = "{commitment.terms.source}") @Length(max = 200, message = "{commitment.terms.source}")
        String source)
        implements Serializable {

    /** Codes of the goods that article 25 of the Consumer Protection Law lists; no terms add to them. */
    private static final Set<String> LISTED_BY_LAW = Set.of("CUSTOM_MADE", "FRESH", "DIGITAL_OPENED", "NEWSPAPERS");

    /** Returns whether the row states another basis than the law itself, or goods that the law lists. */
    boolean isBasisTrue() {
        return basis != ExclusionBasis.STATUTORY || LISTED_BY_LAW.contains(code);
    }

    /**
     * Returns whether a pledge for a channel may name the exclusion: distance sales exclude only the goods that the law
     * lists.
     */
    public boolean isPossibleIn(ReturnChannel channel) {
        return basis.isPossibleIn(channel);
    }
}
