package fangxin.round;

import fangxin.RuleViolation;
import fangxin.Wording;
import fangxin.calendar.Limit;
import fangxin.platform.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the notice that opens a round lays down.
 *
 * @param organs             codes of the county-level offices whose merchants may apply
 * @param quotas             office code to number of titles aimed at
 * @param editions           sheet code to issue of the criteria, "general" among them
 * @param form               issue of the application form
 * @param pledge             issue of the pledge text
 * @param limits             limit code to limit, see config/limits.json
 * @param penaltyFreeYears   rule E2: years without penalty, 1 or 2
 * @param titleWording       kind of subject (SHOP, ENTERPRISE) to the words of the title
 * @param namingBody         who names
 * @param approval           number of the paper that approved the activity
 * @param document           number of the notice that opened the round
 * @param sealingOrgan       who seals on behalf (代章), or null
 * @param signers            people in the signing chain: 3, or 2
 * @param marksPublic        whether the public sees marks
 */
public record RoundTerms(List<String> organs, Map<String, Integer> quotas, Map<String, Integer> editions, int form,
        int pledge, Map<String, Limit> limits, int penaltyFreeYears, Map<String, Wording> titleWording,
        Wording namingBody, String approval, String document, String sealingOrgan, int signers, boolean marksPublic) {

    /** Keeps the terms in one column. */
    @Converter
    public static class Column extends JsonColumn<RoundTerms> {
        public Column() {
            super(RoundTerms.class);
        }
    }

    public Limit limit(String code) {
        return Optional.ofNullable(limits.get(code))
                .orElseThrow(() -> new IllegalStateException("the round has no limit " + code));
    }

    RoundTerms checked() {
        if (organs.isEmpty()) {
            throw RuleViolation.at("organs", "round.organs.none");
        }
        if (signers < 2 || signers > 3) {
            throw RuleViolation.at("signers", "round.signers.number");
        }
        if (!editions.containsKey("general")) {
            throw RuleViolation.at("editions", "round.editions.general");
        }
        limits.forEach((code, limit) -> {
            if (limit.value() < 1 || limit.value() > 365) {
                throw RuleViolation.at("limits." + code, "round.limit.range", code);
            }
        });
        return this;
    }
}
