package fangxin.procedure.cultivation;

import fangxin.organization.identity.Actor;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Stored verification (核实) by the station at the premises: findings, proposal to the county office, and what it saw
 * of each self-check.
 */
@Entity
public class Verification extends CultivationRecord {
    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = VerificationFindings.FindingsConverter.class)
    private VerificationFindings findings;

    @JsonLength(max = 8000)
    @Convert(converter = ObservedSelfChecksConverter.class)
    private ObservedSelfChecks selfChecks;

    /** Item code to the station's own answer to the self-check. */
    public record ObservedSelfChecks(Map<String, Boolean> items) {}

    /** Converter that stores the answers as JSON in one column. */
    @Converter
    public static class ObservedSelfChecksConverter extends JsonAttributeConverter<ObservedSelfChecks>
            implements AttributeConverter<ObservedSelfChecks, String> {
        public ObservedSelfChecksConverter() {
            super(ObservedSelfChecks.class);
        }
    }

    protected Verification() {}

    /**
     * A verification.
     *
     * @param answers item code to the merchant's answer to its self-check at the time of the verification
     */
    Verification(
            WorkSubject subject,
            VerificationFindings findings,
            Map<String, Boolean> answers,
            boolean classed,
            Actor actor,
            Instant now) {
        super(subject, actor, now);
        this.findings = findings.checked(classed, answers.keySet());
        this.selfChecks = new ObservedSelfChecks(findings.checks().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, check -> check.getValue().equals(answers.get(check.getKey())))));
    }

    public VerificationFindings findings() {
        return findings;
    }

    /**
     * Returns the station's answer to each self-check that it checked. Later answers of the merchant do not change it.
     */
    public Map<String, Boolean> selfChecks() {
        return selfChecks == null ? Map.of() : selfChecks.items();
    }
}
