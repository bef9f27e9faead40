package fangxin.complaint.unitcode;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the terms of scans, which are networks with their regions and the number of visitors
 * for an alert: the terms, which {@link ScanTerms#check} validates, and the issue that was shown.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record ScanTermsInput(@Min(1) int issue, @NotNull ScanTerms terms) {}
