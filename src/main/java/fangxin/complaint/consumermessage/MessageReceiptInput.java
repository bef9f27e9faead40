package fangxin.complaint.consumermessage;

import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of a consumer who follows a message up: its number and the code on the receipt. */
public record MessageReceiptInput(
        @NotBlank(message = "{consumermessage.receipt.number}") @Length(max = 40)
        String number,

        @NotBlank(message = "{consumermessage.receipt.code}") @Length(max = 20)
        String code) {
    public MessageReceiptInput {
        number = number == null ? null : TextNormalizer.code(number);
        code = code == null ? null : TextNormalizer.code(code);
    }
}
