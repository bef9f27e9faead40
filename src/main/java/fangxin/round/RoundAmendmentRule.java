package fangxin.round;

import fangxin.common.RuleViolation;
import fangxin.criteria.model.Grade;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rule on the amendment of a round (批次变更): what its office may no longer change once an application was submitted, and
 * once a title was named; and which amendments of an opened round a second officer opens again. Until the first
 * submission its office may amend everything; then the editions, form, pledge, eligibility, track, named levels and
 * shares of members stay, it does not open later, and no office with candidacies leaves; after the first naming the
 * wording of titles and the naming body stay as well. What stays after a submission or a naming is also what the second
 * officer has read, so that one officer does not change it in an opened round. Default of the programme: terms on which
 * a merchant relied are not changed.
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
            refuse(changeBeforeSubmission(round.terms(), terms));
            if (opens.isAfter(round.opens())) {
                throw RuleViolation.at("opens", "round.begun.opens", usage.submitted());
            }
            if (!terms.participation().offices().containsAll(usage.offices())) {
                throw RuleViolation.at("terms.participation.offices", "round.begun.agencies");
            }
        }
        if (usage.named() > 0) {
            refuse(changeBeforeNaming(round.terms(), terms));
        }
    }

    /**
     * Returns whether an amendment of an opened round changes terms for which a second officer has to open it again.
     */
    static boolean needsSecondOfficer(RoundTerms before, RoundTerms after) {
        return changeBeforeSubmission(before, after).isPresent()
                || changeBeforeNaming(before, after).isPresent();
    }

    private static void refuse(Optional<RuleViolation> change) {
        change.ifPresent(refused -> {
            throw refused;
        });
    }

    /** Finds the first change of a term that is fixed after the first submission, as the violation that refuses it. */
    private static Optional<RuleViolation> changeBeforeSubmission(RoundTerms before, RoundTerms after) {
        return Stream.of(
                        changedEdition(before, after),
                        changedForm(before, after),
                        changedTrack(before, after),
                        changedShare(before, after))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<RuleViolation> changedEdition(RoundTerms before, RoundTerms after) {
        return before.materials().editions().entrySet().stream()
                .filter(edition ->
                        !edition.getValue().equals(after.materials().editions().get(edition.getKey())))
                .findFirst()
                .map(edition ->
                        RuleViolation.at("terms.materials.editions." + edition.getKey(), "round.begun.editions"));
    }

    private static Optional<RuleViolation> changedForm(RoundTerms before, RoundTerms after) {
        if (after.materials().form() != before.materials().form()
                || after.materials().pledge() != before.materials().pledge()) {
            return Optional.of(RuleViolation.at("terms.materials.form", "round.begun.form"));
        }
        return after.penaltyFreeYears() == before.penaltyFreeYears()
                ? Optional.empty()
                : Optional.of(RuleViolation.at("terms.penaltyFreeYears", "round.begun.eligibility"));
    }

    private static Optional<RuleViolation> changedTrack(RoundTerms before, RoundTerms after) {
        if (after.naming().track() != before.naming().track()) {
            return Optional.of(RuleViolation.at("terms.naming.track", "round.begun.track"));
        }
        return Stream.of(Grade.values())
                .filter(grade ->
                        !after.naming().namedLevel(grade).equals(before.naming().namedLevel(grade)))
                .findFirst()
                .map(grade -> RuleViolation.at("terms.naming.namedLevels." + grade, "round.begun.namedLevels"));
    }

    /**
     * Finds a changed share of a type of subject that the round had before: a lower one is an exception for all
     * composites of the round, which one officer alone does not grant, and a higher or new one a condition on which
     * no applicant has relied.
     */
    private static Optional<RuleViolation> changedShare(RoundTerms before, RoundTerms after) {
        Map<String, MemberShare> known = before.participation().shares();
        Map<String, MemberShare> amended = after.participation().shares();
        return Stream.concat(known.keySet().stream(), before.naming().titleWording().keySet().stream())
                .filter(type -> !Objects.equals(known.get(type), amended.get(type)))
                .findFirst()
                .map(type -> RuleViolation.at("terms.participation.shares." + type, "round.begun.shares"));
    }

    /** Finds a change of a term that is fixed after the first naming, as the violation that refuses it. */
    private static Optional<RuleViolation> changeBeforeNaming(RoundTerms before, RoundTerms after) {
        return after.naming()
                                .titleWording()
                                .entrySet()
                                .containsAll(before.naming().titleWording().entrySet())
                        && after.naming().namingBody().equals(before.naming().namingBody())
                ? Optional.empty()
                : Optional.of(RuleViolation.at("terms.naming.namingBody", "round.begun.named"));
    }
}
