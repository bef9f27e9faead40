package fangxin.procedure.cultivation;

import fangxin.procedure.candidacy.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Reader, for the evaluation, of what the station found on each item of the merchant's self-check in its newest
 * verification.
 */
@ApplicationScoped
public class SelfCheckFindings {
    @Inject
    CultivationRepository records;

    /**
     * Returns the item code to the newest verification's answer to its self-check; an item that was not checked is left
     * out.
     */
    public Map<String, Boolean> observedSelfChecks(String reference) {
        return records.newest(Verification.class, WorkSubject.candidacy(reference))
                .map(Verification::selfChecks)
                .orElse(Map.of());
    }
}
