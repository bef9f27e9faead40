package fangxin.naming;

import fangxin.RuleViolation.Violation;
import fangxin.calendar.Moment;
import fangxin.candidacy.Candidacy;
import java.util.Collection;
import java.util.List;

/** A later feature's word on what stands in the way of naming candidacies. */
public interface Hindrance {
    /** What stands in the way of some; each violation's field is the reference of its candidacy. */
    List<Violation> to(Collection<Candidacy> candidacies, Moment now);
}
