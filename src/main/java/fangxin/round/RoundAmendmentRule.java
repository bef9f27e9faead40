package fangxin.round;

import fangxin.common.RuleViolation;
import fangxin.criteria.model.Grade;
import java.time.LocalDate;

/**
 * Rule on the amendment of a round (批次变更): what its office may no longer change once an application was submitted, and
 * once a title was named. Until the first submission its office may amend everything; then the editions, form, pledge,
 * eligibility, track and named levels stay, it does not open later, and no office with candidacies leaves; after the
 * first naming the wording of titles and the naming body stay as well. Default of the programme: nobody changes what a
 * merchant relied on.
 */
final class RoundAmendmentRule {
    private RoundAmendmentRule() {}

    /**
     * Refuses what may no longer be amended.
     *
     * @param round the round before the amendment
     * @param opens first day of the amended window
     * @param terms amended terms
     * @param usage how many candidacies the round has
     */
    static void check(ApplicationRound round, LocalDate opens, RoundTerms terms, RoundUsage.UsageCounts usage) {
        if (usage.submitted() > 0) {
            requireMaterials(round.terms(), terms);
            requireTrack(round.terms().naming(), terms.naming());
            if (opens.isAfter(round.opens())) {
                throw RuleViolation.at("opens", "round.begun.opens", usage.submitted());
            }
            requireOffices(terms, usage);
        }
        if (usage.named() > 0) {
            requireNaming(round.terms(), terms);
        }
    }

    private static void requireMaterials(RoundTerms before, RoundTerms after) {
        before.materials().editions().forEach((sheet, issue) -> {
            if (!issue.equals(after.materials().editions().get(sheet))) {
                throw RuleViolation.at("terms.materials.editions." + sheet, "round.begun.editions");
            }
        });
        if (after.materials().form() != before.materials().form()
                || after.materials().pledge() != before.materials().pledge()) {
            throw RuleViolation.at("terms.materials.form", "round.begun.form");
        }
        if (after.penaltyFreeYears() != before.penaltyFreeYears()) {
            throw RuleViolation.at("terms.penaltyFreeYears", "round.begun.eligibility");
        }
    }

    private static void requireTrack(RoundTerms.NamingTerms before, RoundTerms.NamingTerms after) {
        if (after.track() != before.track()) {
            throw RuleViolation.at("terms.naming.track", "round.begun.track");
        }
        for (Grade grade : Grade.values()) {
            if (!after.namedLevel(grade).equals(before.namedLevel(grade))) {
                throw RuleViolation.at("terms.naming.namedLevels." + grade, "round.begun.namedLevels");
            }
        }
    }

    private static void requireOffices(RoundTerms after, RoundUsage.UsageCounts usage) {
        if (!after.participation().offices().containsAll(usage.offices())) {
            throw RuleViolation.at("terms.participation.offices", "round.begun.agencies");
        }
    }

    private static void requireNaming(RoundTerms before, RoundTerms after) {
        if (!after.naming()
                        .titleWording()
                        .entrySet()
                        .containsAll(before.naming().titleWording().entrySet())
                || !after.naming().namingBody().equals(before.naming().namingBody())) {
            throw RuleViolation.at("terms.naming.namingBody", "round.begun.named");
        }
    }
}
