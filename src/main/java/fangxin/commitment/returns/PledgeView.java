package fangxin.commitment.returns;

import fangxin.commitment.terms.GoodsClass;
import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnExclusion;
import fangxin.commitment.terms.ReturnTerms;
import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * View of one version of a pledge of returns: channel, number, first day, what is pledged, and the names of its classes
 * and exclusions by the terms under which it was entered.
 *
 * @param validFrom first day of purchase to which it applies
 */
public record PledgeView(
        @NotNull ReturnChannel channel,
        int issue,
        @NotNull LocalDate validFrom,
        boolean ended,
        @NotNull PledgedTerms terms,
        @NotNull List<LocalizedText> classes,
        @NotNull List<LocalizedText> exclusions)
        implements Serializable {
    static PledgeView of(ReturnPledge pledge, ReturnTerms terms) {
        return new PledgeView(
                pledge.channel(),
                pledge.issue(),
                pledge.validFrom(),
                pledge.isEnded(),
                pledge.terms(),
                pledge.classes(terms).stream().map(GoodsClass::name).toList(),
                pledge.exclusions(terms).stream().map(ReturnExclusion::name).toList());
    }
}
