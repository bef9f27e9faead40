package fangxin.complaint.handling;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/**
 * Input of an officer's step of a case: version, ground, words, agency, money recovered, form of the agreement,
 * mediation, and the party that was absent; {@link HandlingStepRule} decides which of them a step needs.
 *
 * @param version   version of the case that was shown; refused where another person has acted since
 * @param ground    code of the ground of a refusal or of the ending
 * @param words     reason, or the answer to a consultation
 * @param agency    code of the competent agency
 * @param recovered money recovered for the consumer; zero where none was
 * @param agreement form of the agreement
 * @param absent    the party that did not attend the mediation; null where the ground does not ask for it
 */
public record HandlingStepInput(
        @Min(0) long version,
        @Length(max = 40) String ground,

        @Length(max = 1000, message = "{handling.words.long}")
        String words,

        @Length(max = 30) String agency,

        @DecimalMin(value = "0", message = "{handling.recovered.range}")
        @DecimalMax(value = "999999999.99", message = "{handling.recovered.range}")
        @Digits(integer = 9, fraction = 2, message = "{handling.recovered.range}")
        BigDecimal recovered,

        AgreementForm agreement,
        @Valid MediationInput mediation,
        AbsentParty absent) {
    public HandlingStepInput {
        ground = FieldErrors.tidy(ground);
        words = FieldErrors.tidy(words);
        agency = FieldErrors.tidy(agency);
    }
}
