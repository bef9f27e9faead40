package fangxin.complaint.unitcode;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the terms of scans; {@link NetworkPlaces#check} validates them.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record NetworkPlacesInput(@Min(1) int issue, @NotNull NetworkPlaces terms) {}
