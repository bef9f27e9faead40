package fangxin.commitment.pledge;

import fangxin.common.RuleViolation.Violation;
import fangxin.organization.calendar.BusinessMoment;
import java.util.List;

/**
 * Interface by which later features state what stops the conferral of a title on the track of commitment; the office is
 * then notified of it.
 */
public interface ConferralObstacles {
    /** Returns the obstacles; the field of a violation names its source, the first argument its name in both languages. */
    List<Violation> to(Commitment commitment, BusinessMoment now);
}
