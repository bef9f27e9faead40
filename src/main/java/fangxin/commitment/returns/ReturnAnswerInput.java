package fangxin.commitment.returns;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Input of a shop that answers a claim: it agrees, refuses, takes the goods back, pays, or states its view on a
 * contested refusal.
 *
 * @param step      AGREE, REFUSE, TAKE_BACK, REFUND or STATE
 * @param reason    code of the reason of a refusal
 * @param exclusion code of the exclusion of the pledge on which a refusal rests; null for another reason
 * @param confirmed whether the consumer confirmed the exclusion at the purchase; null for no
 * @param words     words of a refusal, or the view; a refusal may be without
 * @param amount    paid back
 * @param route     null for the means of payment that was used
 * @param shop      certificate number of the other shop that acts; null for the shop of the purchase
 * @param code      code on the receipt of the consumer, which another shop states that takes the goods back
 */
public record ReturnAnswerInput(
        @NotNull(message = "{commitment.answer.step}") ReturnStep step,
        @Length(max = 40) String reason,
        @Length(max = 40) String exclusion,
        Boolean confirmed,

        @Length(max = 1000, message = "{commitment.text.long}")
        String words,

        @DecimalMin(value = "0.01", message = "{commitment.price.range}")
        @Digits(integer = 8, fraction = 2, message = "{commitment.price.range}")
        BigDecimal amount,

        RefundRoute route,
        @Length(max = 40) String shop,
        @Length(max = 20) String code) {
    public ReturnAnswerInput {
        reason = FieldErrors.tidy(reason);
        exclusion = FieldErrors.tidy(exclusion);
        words = FieldErrors.tidy(words);
        shop = FieldErrors.tidy(shop);
        code = code == null ? null : TextNormalizer.code(code);
    }

    /** Returns an answer without a refusal. */
    static ReturnAnswerInput of(ReturnStep step, BigDecimal amount, RefundRoute route) {
        return new ReturnAnswerInput(step, null, null, null, null, amount, route, null, null);
    }
}
