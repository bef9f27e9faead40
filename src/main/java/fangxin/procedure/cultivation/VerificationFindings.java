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
 * What the station saw at the premises.
 *
 * @param addressRight whether the address is the one applied for
 * @param signMatches  whether the sign over the door says what the form says
 * @param licenceSeen  whether the licence hangs there, and is this merchant's
 * @param industry     class of GB/T 4754-2017, two to four digits
 * @param note         what differs; needed where one of the three is not so
 * @param proposal     what the county office should do, in the station's eyes
 * @param opinion      why
 * @param pictures     ids of files, may be empty
 * @param checks       item code to whether the merchant's answer to its self-check holds; what was not looked at is
 *                     left out
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

        List<String> pictures,
        Map<String, Boolean> checks) {

    /** What a station proposes (建议). */
    public enum VerificationProposal {
        CULTIVATE,
        RETURN,
        DECLINE
    }

    /** Keeps the facts in one column. */
    @Converter
    public static class FindingsConverter extends JsonAttributeConverter<VerificationFindings>
            implements AttributeConverter<VerificationFindings, String> {
        public FindingsConverter() {
            super(VerificationFindings.class);
        }
    }

    public VerificationFindings {
        industry = InputChecks.tidy(industry);
        note = InputChecks.tidy(note);
        opinion = InputChecks.tidy(opinion);
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
        Map<String, Boolean> said = new TreeMap<>(checks == null ? Map.of() : checks);
        said.values().removeIf(Objects::isNull);
        checks = Collections.unmodifiableMap(said);
    }

    /**
     * Refuses what is amiss, all of it at once.
     *
     * @param classed  whether the class is needed: not where the kind of subject leaves nothing for it to decide
     * @param answered codes of the items whose self-check the merchant has answered
     */
    VerificationFindings checked(boolean classed, Set<String> answered) {
        FieldErrors errors = new FieldErrors()
                .validate(this)
                .refuse(industry == null && classed, "industry", "cultivation.industry.shape")
                .refuse(!allInOrder() && note == null, "note", "cultivation.verify.note");
        checks.keySet()
                .forEach(code ->
                        errors.refuse(!answered.contains(code), "checks." + code, "cultivation.verify.check", code));
        errors.check();
        return this;
    }

    public boolean allInOrder() {
        return addressRight && signMatches && licenceSeen;
    }
}
