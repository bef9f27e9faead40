package fangxin.naming.signing;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;

/**
 * Content of an official document as its drafter enters it.
 *
 * @param subjects       references of candidacies for a naming, numbers of titles for the other kinds
 * @param reason         why; needed unless titles are conferred
 * @param vetoChecked    no veto fact has come about since the evaluation; needed to confer titles
 * @param documentNumber number of the paper, where it is known already
 * @param documentDate   date of the paper, where it is known already
 */
public record DocumentDraftInput(
        OfficialDocumentType kind,

        @NotBlank(message = "{naming.required}") @Length(max = 200, message = "{naming.tooLong}")
        String subject,

        @Length(max = 2000, message = "{naming.tooLong}") String reason,
        boolean vetoChecked,
        @Length(max = 100, message = "{naming.tooLong}") String documentNumber,
        LocalDate documentDate,
        @NotEmpty(message = "{naming.act.empty}") List<String> subjects) {

    DocumentDraftInput checked() {
        boolean naming = kind == OfficialDocumentType.NAMING;
        new FieldErrors()
                .validate(this)
                .refuse(!naming && (reason == null || reason.isBlank()), "reason", "naming.act.reason")
                .refuse(naming && !vetoChecked, "vetoChecked", "naming.act.veto")
                .check();
        return this;
    }
}
