package fangxin.supervision.feed;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.cultivation.EligibilityCheck.EligibilityResult;
import fangxin.procedure.cultivation.EligibilityEvidence;
import fangxin.procedure.cultivation.EligibilityRules;
import fangxin.procedure.cultivation.EligibilityRules.EligibilityRule;
import fangxin.procedure.cultivation.EligibilitySource;
import fangxin.procedure.cultivation.SourceAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Policy as adapter of the port {@link EligibilitySource}, for the conditions E1 to E5 of a case: any YES of a feed is
 * not met; a condition is met where all kinds that answer it are imported and answer NO; any UNKNOWN leaves it to a
 * person. Where a kind of it was never imported and none answers YES or UNKNOWN, it is looked up by hand as before.
 */
@ApplicationScoped
class FeedEligibility implements EligibilitySource {
    @Inject
    FeedChecks checks;

    @Inject
    EligibilityRules rules;

    @Override
    public Map<String, EligibilityEvidence> answers(Candidacy candidacy, BusinessMoment now) {
        List<FeedAnswer> found = checks.of(List.of(candidacy), now).get(candidacy);
        Map<String, EligibilityEvidence> answers = new TreeMap<>();
        if (!found.isEmpty()) {
            FeedKindCatalogue catalogue = checks.catalogue();
            for (EligibilityRule rule : rules.all()) {
                List<FeedAnswer> about = found.stream()
                        .filter(answer -> answer.kind().answers(rule.code()))
                        .toList();
                EligibilityEvidence answer = combine(
                        about, about.size() == catalogue.answering(rule.code()).size(), rule.mayNotApply());
                if (answer != null) {
                    answers.put(rule.code(), answer);
                }
            }
        }
        return answers;
    }

    /**
     * Returns the answer to one condition; null where it is looked up by hand.
     *
     * @param all         whether all kinds that answer it are imported
     * @param mayNotApply whether there are applicants to whom it does not apply: those without a class
     */
    static EligibilityEvidence combine(List<FeedAnswer> about, boolean all, boolean mayNotApply) {
        List<FeedAnswer> yes =
                about.stream().filter(each -> each.answer() == SourceAnswer.YES).toList();
        if (!yes.isEmpty()) {
            return answer(SourceAnswer.YES, EligibilityResult.NOT_MET, yes);
        }
        List<FeedAnswer> unknown = about.stream()
                .filter(each -> each.to(mayNotApply) == SourceAnswer.UNKNOWN)
                .toList();
        if (!unknown.isEmpty()) {
            return answer(SourceAnswer.UNKNOWN, null, unknown);
        }
        if (about.isEmpty() || !all) {
            return null;
        }
        if (about.stream().allMatch(each -> each.known() || each.determination() != null)) {
            return answer(SourceAnswer.NO, EligibilityResult.MET, about);
        }
        return answer(SourceAnswer.NO, EligibilityResult.NOT_APPLICABLE, about);
    }

    private static EligibilityEvidence answer(SourceAnswer answer, EligibilityResult result, List<FeedAnswer> from) {
        return new EligibilityEvidence(
                answer,
                result,
                new LocalizedText(names(from, LocalizedText::zh, "、"), names(from, LocalizedText::en, ", ")),
                from.stream()
                        .map(FeedAnswer::completeUntil)
                        .filter(Objects::nonNull)
                        .min(Comparator.<LocalDate>naturalOrder())
                        .orElse(null));
    }

    private static String names(List<FeedAnswer> from, Function<LocalizedText, String> language, String between) {
        return from.stream()
                .map(each -> language.apply(each.kind().name()))
                .distinct()
                .collect(Collectors.joining(between));
    }
}
