package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Value of one defect of an application in a return notice (补正事项), described so that the merchant can correct it
 * without asking; also the input of the officer.
 *
 * @param type        null where none is stated, see {@link #typeOrOther}
 * @param field       question of the form or code of the evidence that it concerns
 * @param rule        ground of the demand
 * @param example     example of a correct value
 * @param correction  correction that the merchant has to make
 * @param arisenSince whether it arose only after the last return, so that the earlier notice could not name it
 * @param picture     example picture, or null: a copy of the file id, which a later change of the usual defects leaves
 */
public record Defect(
        DefectType type,

        @NotBlank(message = "{cultivation.missing.nth.field}") @Length(max = 60, message = "{cultivation.text.long}")
        String field,

        @NotBlank(message = "{cultivation.missing.nth.rule}") @Length(max = 200, message = "{cultivation.text.long}")
        String rule,

        @Length(max = 200, message = "{cultivation.text.long}")
        String example,

        @NotBlank(message = "{cultivation.missing.nth.correction}")
        @Length(max = 300, message = "{cultivation.text.long}")
        String correction,

        boolean arisenSince,
        @Length(max = 36) String picture) {
    /** Type of a defect (补正事项类型). */
    public enum DefectType {
        /** A material or an answer is missing. */
        MISSING,
        /** A picture cannot be read or recognised. */
        UNREADABLE,
        /** The required part is present, but incomplete. */
        INCOMPLETE,
        /** An answer differs from a picture, a register or the facts. */
        INCONSISTENT,
        /** The required part is present, but not as a rule requires it. */
        INVALID,
        OTHER
    }

    public Defect {
        field = FieldErrors.tidy(field);
        rule = FieldErrors.tidy(rule);
        example = FieldErrors.tidy(example);
        correction = FieldErrors.tidy(correction);
        picture = FieldErrors.tidy(picture);
    }

    /** Returns the type of the defect; OTHER where none is stated, as in notices from before defects had types. */
    public DefectType typeOrOther() {
        return type == null ? DefectType.OTHER : type;
    }
}
