package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who reports a refusal of a return that a shopper test found: channel, class of goods, and what
 * the shopper found; day and price are those of the test, on which the shopper held the goods.
 *
 * @param channel    null for a purchase on the premises
 * @param goodsClass code of the class of the goods
 * @param text       what the shopper found
 */
public record ReportedRefusalInput(
        ReturnChannel channel,

        @NotBlank(message = "{commitment.goodsClass.missing}") @Length(max = 40)
        String goodsClass,

        @NotBlank(message = "{commitment.contest.missing}") @Length(max = 1000, message = "{commitment.text.long}")
        String text) {
    public ReportedRefusalInput {
        channel = channel == null ? ReturnChannel.PREMISES : channel;
        text = FieldErrors.tidy(text);
    }
}
