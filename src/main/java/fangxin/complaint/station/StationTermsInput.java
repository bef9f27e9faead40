package fangxin.complaint.station;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the terms of stations: the terms, which {@link StationTerms#check} validates, and the
 * issue that was shown, so that a change meanwhile is noticed.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record StationTermsInput(@Min(1) int issue, @NotNull StationTerms terms) {}
