package fangxin.casework;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who takes a case over from a colleague (接办): only the account of the owner whom the officer saw,
 * so that the takeover is refused if another person owns the case by then.
 *
 * @param from account of the owner whom the sender saw
 */
public record CaseTakeOverInput(
        @NotBlank(message = "{casework.owner.missing}") @Length(max = 60)
        String from) {
    public CaseTakeOverInput {
        from = FieldErrors.tidy(from);
    }
}
