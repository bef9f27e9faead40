package fangxin.procedure.cultivation;

import fangxin.common.privacy.PersonalDataDetector;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Value: what verification and visits found at the premises of a case, for agencies that are consulted on it and do not
 * read the case itself.
 *
 * @param verified           findings of the station, or null before the verification
 * @param visits             number of visits
 * @param openRectifications number of demands for rectification that are not closed
 */
public record CultivationFacts(StationFindings verified, int visits, int openRectifications) {
    /** Findings of the station at the premises; its note on differences has personal data masked, or is null. */
    public record StationFindings(
            boolean addressRight,
            boolean signMatches,
            boolean licenceSeen,
            String note,
            @NotNull Instant verifiedAt) {
        static StationFindings of(Verification verification) {
            VerificationFindings findings = verification.findings();
            return new StationFindings(
                    findings.addressRight(),
                    findings.signMatches(),
                    findings.licenceSeen(),
                    new PersonalDataDetector().mask(findings.note()),
                    verification.act().actedAt());
        }
    }
}
