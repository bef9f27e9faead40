package fangxin.naming;

import fangxin.RuleViolation.Violation;
import fangxin.calendar.Moment;
import fangxin.candidacy.Candidacy;
import java.util.List;

/** A later feature's word on what stands in the way of naming a candidacy. */
public interface Hindrance {
    List<Violation> to(Candidacy candidacy, Moment now);
}
