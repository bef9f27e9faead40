package fangxin.procedure.cultivation;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** Finder of what registers answer to the conditions of eligibility of a candidacy, from all sources. */
@ApplicationScoped
class EligibilityEvidenceFinder {
    @Inject
    @Any
    Instance<EligibilitySource> sources;

    /** Returns the answers by the code of the condition; one that no register answers is left out. */
    Map<String, EligibilityEvidence> of(Candidacy candidacy, BusinessMoment now) {
        Map<String, EligibilityEvidence> answers = new TreeMap<>();
        sources.forEach(source -> answers.putAll(source.answers(candidacy, now)));
        return answers;
    }
}
