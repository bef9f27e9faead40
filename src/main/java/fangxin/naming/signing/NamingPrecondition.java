package fangxin.naming.signing;

import fangxin.common.RuleViolation.Violation;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import java.util.Collection;
import java.util.List;

/**
 * Port by which a later feature adds a precondition to the naming of candidacies: it returns what keeps them from being
 * named.
 */
public interface NamingPrecondition {
    /** Returns the obstacles to naming these candidacies; the field of a violation is the reference of its candidacy. */
    List<Violation> obstaclesTo(Collection<Candidacy> candidacies, BusinessMoment now);
}
