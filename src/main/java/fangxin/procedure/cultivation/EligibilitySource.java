package fangxin.procedure.cultivation;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import java.util.Map;

/** Port by which a later feature answers conditions of eligibility of a candidacy from registers. */
public interface EligibilitySource {
    /** Returns the answers for a candidacy, by the code of the condition; one that no register answers is left out. */
    Map<String, EligibilityEvidence> answers(Candidacy candidacy, BusinessMoment now);
}
