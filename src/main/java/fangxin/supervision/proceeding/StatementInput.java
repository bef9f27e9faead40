package fangxin.supervision.proceeding;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of a holder who states its view on the facts of a proceeding (陈述申辩): the text. */
public record StatementInput(
        @NotBlank(message = "{supervision.statement.missing}") @Length(max = 2000, message = "{supervision.text.long}")
        String text) {
    public StatementInput {
        text = FieldErrors.tidy(text);
    }

    /** Returns whether the proceeding already has this text as the holder's statement. */
    public boolean repeats(HolderProceedingView asked) {
        return text != null && text.equals(asked.statement().text());
    }
}
