package fangxin.naming.signing;

import fangxin.common.RuleViolation.Violation;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import java.util.Collection;
import java.util.List;

/** A later feature's word on what stands in the way of naming candidacies. */
public interface NamingPrecondition {
    /** What stands in the way of some; each violation's field is the reference of its candidacy. */
    List<Violation> to(Collection<Candidacy> candidacies, BusinessMoment now);
}
