package fangxin.supervision.trigger;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Value of one trigger (监督情形): a fact about a title that begins a proceeding of supervision, with its ground, the
 * measure that the office proposes for it, the periods for statement and rectification, and the remedy.
 *
 * @param ground        rule and article
 * @param measure       code of the type of official document that is drafted
 * @param statement     period in which the holder states its view
 * @param rectification period for putting right, at most a year, counted from the signature or, where that is
 *                      later, from the date of the document; null where the measure sets none
 * @param remedy        what the holder can do
 * @param afterMissed   code of the measure whose missed rectification the system reports under this trigger; null where
 *                      officers report it
 * @param source        regulation that provides for it, or "default"
 * @param threshold    threshold from which the system proposes under this trigger; null where none is set
 */
public record SupervisionTrigger(
        @NotBlank(message = "{supervision.trigger.code}")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{supervision.trigger.code}")
        String code,

        @NotNull(message = "{supervision.trigger.text}")
        @BothLanguages(message = "{supervision.trigger.text}")
        @Length(max = 100, message = "{supervision.text.long}")
        LocalizedText name,

        @NotNull(message = "{supervision.trigger.text}")
        @BothLanguages(message = "{supervision.trigger.text}")
        @Length(max = 300, message = "{supervision.text.long}")
        LocalizedText ground,

        @NotBlank(message = "{supervision.trigger.measure}") @Length(max = 40)
        String measure,

        @NotNull(message = "{supervision.trigger.days}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{supervision.trigger.days}")
        TimeLimit statement,

        @Valid @TimeLimitRange(days = 365, years = 0, message = "{supervision.trigger.rectification}")
        TimeLimit rectification,

        @NotNull(message = "{supervision.trigger.text}")
        @BothLanguages(message = "{supervision.trigger.text}")
        @Length(max = 300, message = "{supervision.text.long}")
        LocalizedText remedy,

        @Length(max = 40) String afterMissed,

        @NotBlank(message = "{supervision.trigger.source}") @Length(max = 200, message = "{supervision.text.long}")
        String source,

        @Valid ReviewThreshold threshold) {
    public SupervisionTrigger {
        afterMissed = FieldErrors.tidy(afterMissed);
        source = FieldErrors.tidy(source);
    }
}
