package fangxin.procedure.cultivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What stations found, for the phases that follow. */
@ApplicationScoped
public class VerificationRepository {
    @Inject
    CultivationRepository records;

    /** Item code to what the newest verification saw of its self-check; what was not looked at is left out. */
    public Map<String, Boolean> seen(String reference) {
        return records.newest(Verification.class, reference)
                .map(Verification::seen)
                .orElse(Map.of());
    }
}
