package fangxin.procedure.cultivation;

import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lookup of what verification and visits of a case found; the caller decides who may read it. */
@ApplicationScoped
public class CultivationFactsFinder {
    @Inject
    CultivationRepository records;

    public CultivationFacts of(Candidacy candidacy) {
        WorkSubject subject = WorkSubject.of(candidacy);
        return new CultivationFacts(
                records.newest(Verification.class, subject)
                        .map(CultivationFacts.StationFindings::of)
                        .orElse(null),
                records.of(Visit.class, subject).size(),
                (int) records.of(Rectification.class, subject).stream()
                        .filter(Rectification::isOpen)
                        .count());
    }
}
