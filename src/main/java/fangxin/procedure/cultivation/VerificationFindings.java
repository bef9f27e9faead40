package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Value and input: the findings of the station at the premises (核实情况), on address, sign, licence and industry class,
 * with pictures, its check of the self-checks, and its proposal and opinion.
 *
 * @param addressRight whether the address is the one applied for
 * @param signMatches  whether the sign over the door has the name in the form
 * @param licenceSeen  whether the licence is displayed, and is this merchant's
 * @param industry     class of GB/T 4754-2017, two to four digits
 * @param note         differences; required where one of the three is false
 * @param proposal     proposal to the county office
 * @param opinion      reason for the proposal
 * @param pictures     ids of files, can be empty
 * @param checks       item code to whether the merchant's answer to its self-check is true; an item that the station
 *                     did not check is left out
 */
public record VerificationFindings(
        boolean addressRight,
        boolean signMatches,
        boolean licenceSeen,

        @Pattern(regexp = "\\d{2,4}", message = "{cultivation.industry.shape}")
        String industry,

        @Length(max = 2000, message = "{cultivation.text.long}")
        String note,

        @NotNull(message = "{cultivation.verify.proposal}") VerificationProposal proposal,

        @NotBlank(message = "{cultivation.missing.opinion}") @Length(max = 2000, message = "{cultivation.text.long}")
        String opinion,

        List<@Length(max = 36) String> pictures,
        Map<@Length(max = 60) String, Boolean> checks) {

    /** Proposal of a station (核实建议). */
    public enum VerificationProposal {
        CULTIVATE,
        RETURN,
        DECLINE
    }

    /** Converter that stores the findings as JSON in one column. */
    @Converter
    public static class FindingsConverter extends JsonAttributeConverter<VerificationFindings>
            implements AttributeConverter<VerificationFindings, String> {
        public FindingsConverter() {
            super(VerificationFindings.class);
        }
    }

    public VerificationFindings {
        industry = FieldErrors.tidy(industry);
        note = FieldErrors.tidy(note);
        opinion = FieldErrors.tidy(opinion);
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
        Map<String, Boolean> answers = new TreeMap<>(checks == null ? Map.of() : checks);
        answers.values().removeIf(Objects::isNull);
        checks = Collections.unmodifiableMap(answers);
    }

    /**
     * Returns the findings, if they are valid; refused with all violations at once.
     *
     * @param classed  whether the class is required: not where the subject type alone decides the authority
     * @param answered codes of the items whose self-check the merchant has answered
     */
    VerificationFindings checked(boolean classed, Set<String> answered) {
        FieldErrors errors = new FieldErrors()
                .validate(this)
                .refuse(industry == null && classed, "industry", "cultivation.industry.shape")
                .refuse(!areAllInOrder() && note == null, "note", "cultivation.verify.note");
        checks.keySet()
                .forEach(code ->
                        errors.refuse(!answered.contains(code), "checks." + code, "cultivation.verify.check", code));
        errors.check();
        return this;
    }

    public boolean areAllInOrder() {
        return addressRight && signMatches && licenceSeen;
    }
}
