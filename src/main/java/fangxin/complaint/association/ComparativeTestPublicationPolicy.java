package fangxin.complaint.association;

import fangxin.common.RuleViolation;
import java.time.LocalDate;
import java.util.List;

/**
 * Rule on the publication of a comparative test (比较试验公布规则): it is published once the days in which the notified traders
 * can object are over and each objection has an answer.
 *
 * <p>Worked example: notified on Friday, 27 November 2026 with ten working days, objections are possible until Friday,
 * 11 December, 24:00; it can be published from Saturday, 12 December, 00:00.
 */
final class ComparativeTestPublicationPolicy {
    private ComparativeTestPublicationPolicy() {}

    /** @param until last day on which the traders can object */
    static void require(LocalDate until, List<ComparativeTestSample> samples, LocalDate today) {
        if (!today.isAfter(until)) {
            throw RuleViolation.conflict("association.test.early", until);
        }
        samples.stream()
                .filter(sample -> sample.objection() != null && sample.answer() == null)
                .findFirst()
                .ifPresent(open -> {
                    throw RuleViolation.conflict("association.test.unanswered", open.trader());
                });
    }
}
