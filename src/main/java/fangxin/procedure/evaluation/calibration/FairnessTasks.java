package fangxin.procedure.evaluation.calibration;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Source of worklist tasks: the open reviews of evaluators with conspicuous scores, for their authority. */
@ApplicationScoped
class FairnessTasks implements TaskSource {
    @Inject
    ScoringRepository scorings;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> authorities = OfficeScope.heldBy(actor, Role.AUTHORITY::equals);
        return authorities.isEmpty()
                ? List.of()
                : scorings.openReviews(authorities).stream()
                        .map(ScoringReview::view)
                        .map(review -> WaitingTask.undated(
                                TaskType.CLOSE_SCORING_REVIEW,
                                Messages.inBoth(
                                        "calibration.waiting",
                                        review.name(),
                                        Messages.inBoth("calibration.verdict." + review.verdict())),
                                null,
                                review.openedAt(),
                                "/work/fairness"))
                        .toList();
    }
}
