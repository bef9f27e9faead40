package fangxin.naming.signing;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.naming.title.DecisionGround;
import fangxin.naming.title.TitleStep;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Input of the drafter of an official document: type, candidacies or titles, subject, reason, ground with the last day
 * that it sets, and the number and date of the paper.
 *
 * @param type           code of the type of document
 * @param subjects       references of candidacies where titles are conferred, else numbers of titles
 * @param reason         why; needed where the type requires it
 * @param documentNumber number of the paper, where it is known already
 * @param documentDate   date of the paper, where it is known already
 * @param ground         rule and article, and the last day that it sets; null for those that its type states
 */
public record DocumentDraftInput(
        @NotBlank(message = "{naming.required}") @Length(max = 40)
        String type,

        @NotBlank(message = "{naming.required}") @Length(max = 200, message = "{naming.tooLong}")
        String subject,

        @Length(max = 2000, message = "{naming.tooLong}") String reason,
        @Length(max = 100, message = "{naming.tooLong}") String documentNumber,
        LocalDate documentDate,

        @NotEmpty(message = "{naming.officialDocument.empty}")
        List<@NotNull @Length(max = 30) String> subjects,

        @Valid DecisionGround ground) {

    public DocumentDraftInput {
        ground = ground == null ? DecisionGround.NONE : ground;
    }

    /**
     * Checks what its type requires: a reason, or the last day of a term; and that a last day for a remedy is within a
     * year.
     */
    DocumentDraftInput checked(OfficialDocumentType of, LocalDate today) {
        new FieldErrors()
                .validate(this)
                .refuse(
                        of.isReasonRequired() && (reason == null || reason.isBlank()),
                        "reason",
                        "naming.officialDocument.reason")
                .refuse(of.setsTerm() && ground.lastDay() == null, "lastDay", "naming.officialDocument.lastDay")
                .refuse(
                        of.step().filter(TitleStep::setsRemedy).isPresent()
                                && ground.lastDay() != null
                                && ground.lastDay().isAfter(today.plusYears(1)),
                        "lastDay",
                        "naming.officialDocument.lastDay.far",
                        today.plusYears(1))
                .check();
        return this;
    }
}
