package fangxin.commitment.terms;

import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Set;

/**
 * Value of one reason for which a shop refuses a return (拒绝退货的理由): code, name, source, and whether law or pledge
 * accepts it in each channel.
 *
 * @param goodOnPremises whether it is a good reason under a voluntary promise
 * @param goodAtDistance whether it is a good reason under article 25 of the Consumer Protection Law
 * @param source         article, or "default"
 */
public record ReturnReason(
        @ReturnCode String code,

        @NotNull(message = "{commitment.terms.name}")
        @BothLanguages(message = "{commitment.terms.name}")
        @Length(max = 120, message = "{commitment.terms.name}")
        LocalizedText name,

        boolean goodOnPremises,
        boolean goodAtDistance,

        @NotBlank(message = "{commitment.terms.source}") @Length(max = 200, message = "{commitment.terms.source}")
        String source)
        implements Serializable {
    /** Code of the reason that the goods are excluded by the pledge. */
    public static final String EXCLUDED = "EXCLUDED_GOODS";

    /**
     * Codes of the reasons that the law accepts at a distance: it lets a shop refuse only goods that are excluded, not
     * intact, not its own, or returned late or in bad faith. No terms add to them.
     */
    private static final Set<String> ACCEPTED_BY_LAW =
            Set.of(EXCLUDED, "DAMAGED", "USED", "OVER_DAYS", "NOT_BOUGHT_HERE", "MALICIOUS");

    /** Returns whether the law accepts the reason at a distance, or the row does not state that it does. */
    boolean isDistanceTrue() {
        return !goodAtDistance || ACCEPTED_BY_LAW.contains(code);
    }

    /** Returns whether law or pledge accepts the reason for purchases of a channel. */
    public boolean isGoodIn(ReturnChannel channel) {
        return channel == ReturnChannel.DISTANCE ? goodAtDistance : goodOnPremises;
    }
}
