package fangxin.procedure.cultivation;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.KnownNames;
import fangxin.round.RoundTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Catalogue of the conditions of eligibility E1 to E5 and of the vetoes (资格审查规则), read from
 * config/criteria/eligibility.json, also as a round's terms vary them.
 */
@ApplicationScoped
public class EligibilityRules implements KnownNames {
    /** Wording that a round chooses, for example one year or two. */
    public record RuleWording(LocalizedText title, LocalizedText question) {}

    /**
     * A condition or a veto.
     *
     * @param sourceHint   register or paper in which an officer looks it up, internal ones included
     * @param publicSource where the applicant can look it up; null where only an officer can, and of a veto
     * @param remedy       advice to an applicant that does not meet the condition; null for a veto
     * @param mayNotApply  whether there are applicants to whom the condition does not apply
     */
    public record EligibilityRule(
            String code,
            LocalizedText title,
            LocalizedText question,
            LocalizedText sourceHint,
            LocalizedText publicSource,
            Map<String, RuleWording> variants,
            LocalizedText remedy,
            boolean mayNotApply) {
        EligibilityRule in(RoundTerms terms) {
            RuleWording variant = variants == null ? null : variants.get(String.valueOf(terms.penaltyFreeYears()));
            return variant == null
                    ? this
                    : new EligibilityRule(
                            code,
                            variant.title(),
                            variant.question(),
                            sourceHint,
                            publicSource,
                            null,
                            remedy,
                            mayNotApply);
        }
    }

    /**
     * Content of the configuration file.
     *
     * @param yearsInBusiness whole years in business that E1 asks at the day of the application
     */
    public record EligibilityCatalogue(
            int yearsInBusiness, List<EligibilityRule> rules, List<EligibilityRule> vetoes) {}

    private final EligibilityCatalogue catalogue =
            ClasspathConfig.json("criteria/eligibility.json", EligibilityCatalogue.class);

    /** Returns the conditions in the wording of the round. */
    public List<EligibilityRule> of(RoundTerms terms) {
        return catalogue.rules().stream().map(rule -> rule.in(terms)).toList();
    }

    /** Returns the conditions in their general wording, before a round has chosen its own. */
    public List<EligibilityRule> all() {
        return catalogue.rules();
    }

    /** Returns the whole years in business that E1 asks at the day of the application. */
    public int yearsInBusiness() {
        return catalogue.yearsInBusiness();
    }

    public List<EligibilityRule> vetoes() {
        return catalogue.vetoes();
    }

    @Override
    public List<LocalizedText> names() {
        return Stream.concat(catalogue.rules().stream(), catalogue.vetoes().stream())
                .flatMap(rule -> Stream.concat(
                        Stream.of(rule.title()),
                        Stream.ofNullable(rule.variants())
                                .flatMap(variants -> variants.values().stream())
                                .map(RuleWording::title)))
                .toList();
    }

    public List<String> codes() {
        return catalogue.rules().stream().map(EligibilityRule::code).toList();
    }
}
