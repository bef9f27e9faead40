package fangxin.procedure.cultivation;

import fangxin.organization.identity.Actor;
import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** The station's verification (核实) on the spot, with its proposal. */
@Entity
public class Verification extends CultivationRecord {
    @Convert(converter = VerificationFindings.FindingsConverter.class)
    private VerificationFindings facts;

    @Convert(converter = ObservedSelfChecksConverter.class)
    private ObservedSelfChecks seen;

    /** Item code to what the station would have answered to the self-check. */
    public record ObservedSelfChecks(Map<String, Boolean> items) {}

    /** Keeps it in one column. */
    @Converter
    public static class ObservedSelfChecksConverter extends JsonAttributeConverter<ObservedSelfChecks>
            implements AttributeConverter<ObservedSelfChecks, String> {
        public ObservedSelfChecksConverter() {
            super(ObservedSelfChecks.class);
        }
    }

    protected Verification() {}

    /** @param answers item code to what the merchant had answered to its self-check when the station looked */
    Verification(
            String candidacy,
            VerificationFindings facts,
            Map<String, Boolean> answers,
            boolean classed,
            Actor actor,
            Instant now) {
        super(candidacy, actor, now);
        this.facts = facts.checked(classed, answers.keySet());
        this.seen = new ObservedSelfChecks(facts.checks().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, check -> check.getValue().equals(answers.get(check.getKey())))));
    }

    public VerificationFindings facts() {
        return facts;
    }

    /** What was seen of each self-check that was looked at: yes or no, whatever the merchant answers since. */
    public Map<String, Boolean> seen() {
        return seen == null ? Map.of() : seen.items();
    }
}
