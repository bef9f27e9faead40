package fangxin.organization.identity;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input for a passkey (通行密钥) that a person adds: its name, and the response of the browser.
 *
 * @param label  name by which the person recognises it
 * @param answer the browser's response to the challenge, as JSON
 */
public record PasskeyInput(
        @NotBlank(message = "{identity.passkey.label.missing}")
        @Length(max = 100, message = "{platform.constraint.length}")
        String label,

        @Length(max = 20000) String answer) {

    public PasskeyInput {
        label = FieldErrors.tidy(label);
    }
}
