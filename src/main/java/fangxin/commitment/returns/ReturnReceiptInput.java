package fangxin.commitment.returns;

import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of a consumer that follows a claim up: its number and the code on the receipt. */
public record ReturnReceiptInput(
        @NotBlank(message = "{commitment.receipt.number}") @Length(max = 40)
        String number,

        @NotBlank(message = "{commitment.receipt.code}") @Length(max = 20)
        String code) {
    public ReturnReceiptInput {
        number = number == null ? null : TextNormalizer.code(number);
        code = code == null ? null : TextNormalizer.code(code);
    }
}
