package fangxin.complaint.station;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the terms of stations; {@link StationTerms#check} validates them.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record StationTermsInput(@Min(1) int issue, @NotNull StationTerms terms) {}
