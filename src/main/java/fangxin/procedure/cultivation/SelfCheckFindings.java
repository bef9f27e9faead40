package fangxin.procedure.cultivation;

import fangxin.procedure.candidacy.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Reader of what the newest verification of the station found on the self-check of a merchant, for the evaluation. */
@ApplicationScoped
public class SelfCheckFindings {
    @Inject
    CultivationRepository records;

    /** Item code to the newest verification's answer to its self-check; an item that was not checked is left out. */
    public Map<String, Boolean> observedSelfChecks(String reference) {
        return records.newest(Verification.class, WorkSubject.candidacy(reference))
                .map(Verification::selfChecks)
                .orElse(Map.of());
    }
}
