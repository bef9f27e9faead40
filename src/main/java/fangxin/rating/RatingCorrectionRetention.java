package fangxin.rating;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.supervision.proceeding.UndisputedTitleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the words with which holders asked for a correction of their rating: it finds the requests whose period
 * since the decision is over and whose title is not in dispute, and erases these words.
 */
@ApplicationScoped
class RatingCorrectionRetention implements RetainedPersonalData {
    @Inject
    RatingRepository ratings;

    @Override
    public String kind() {
        return "RATING_CORRECTION";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.without(
                new RetainedRecords(
                        "c.id",
                        "from RatingCorrection c where c.decidedAt < :before",
                        Map.of("before", cutoff.moment())),
                "c.title");
    }

    @Override
    public void erase(String id) {
        ratings.correctionForUpdate(id).erasePlea();
    }
}
