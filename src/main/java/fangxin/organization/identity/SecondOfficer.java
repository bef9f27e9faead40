package fangxin.organization.identity;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Value: who may decide what a first officer has proposed or filed, by {@link SecondOfficerPolicy}; answers whether a
 * person may, and refuses everybody else with a sentence that names who may.
 *
 * @param first       accounts of those who proposed it: of the first officer, or of all who wrote it
 * @param office      code of the office of the act
 * @param officeName  its name
 * @param decider     code of the office whose officers decide: the same one, or the one above it; null where the first
 *                    officer is the only one and no office is above
 * @param deciderName its name, or null
 */
public record SecondOfficer(
        @NotNull Set<String> first,
        String office,
        @NotNull LocalizedText officeName,
        String decider,
        LocalizedText deciderName)
        implements Serializable {
    public SecondOfficer(
            String first, String office, LocalizedText officeName, String decider, LocalizedText deciderName) {
        this(Set.of(first), office, officeName, decider, deciderName);
    }

    /** Returns whether a person may decide: not a person who has made the proposal. */
    public boolean mayBe(Actor actor) {
        return !first.contains(actor.account())
                && (actor.holds(Role.COUNTY_OFFICE, office)
                        || (decider != null && actor.holds(Role.COUNTY_OFFICE, decider)));
    }

    /** Refuses a person who may not decide. */
    public void require(Actor actor) {
        if (!mayBe(actor)) {
            throw new RuleViolation(List.of(sentence()));
        }
    }

    /** Returns the sentence that names who may decide. */
    public RuleViolation.Violation sentence() {
        if (decider == null) {
            return new RuleViolation.Violation(null, "identity.second.none", List.of(officeName));
        }
        return isAbove()
                ? new RuleViolation.Violation(null, "identity.second.above", List.of(officeName, deciderName))
                : new RuleViolation.Violation(null, "identity.second.colleague", List.of(officeName));
    }

    /** Returns whether the office above decides, because the office has no other officer. */
    public boolean isAbove() {
        return decider != null && !decider.equals(office);
    }
}
