package fangxin.procedure.cultivation;

import fangxin.procedure.candidacy.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Repository of verifications, for the phases that follow. */
@ApplicationScoped
public class VerificationRepository {
    @Inject
    CultivationRepository records;

    /** Item code to the newest verification's answer to its self-check; an item that was not checked is left out. */
    public Map<String, Boolean> observedSelfChecks(String reference) {
        return records.newest(Verification.class, WorkSubject.candidacy(reference))
                .map(Verification::selfChecks)
                .orElse(Map.of());
    }
}
