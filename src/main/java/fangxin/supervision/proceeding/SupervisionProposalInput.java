package fangxin.supervision.proceeding;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who opens a proceeding of supervision: certificate number of the title, trigger, and facts.
 *
 * @param title   number of the title
 * @param trigger code of the trigger
 * @param facts   what was found, when, by whom
 */
public record SupervisionProposalInput(
        @NotBlank(message = "{supervision.title.missing}") @Length(max = 30)
        String title,

        @NotBlank(message = "{supervision.trigger.choose}") @Length(max = 40)
        String trigger,

        @NotBlank(message = "{supervision.facts.missing}") @Length(max = 2000, message = "{supervision.text.long}")
        String facts) {
    public SupervisionProposalInput {
        facts = FieldErrors.tidy(facts);
    }
}
