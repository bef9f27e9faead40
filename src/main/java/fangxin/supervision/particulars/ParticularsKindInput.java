package fangxin.supervision.particulars;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who adds or changes one kind of change of particulars: the kind, and the issue of the terms that
 * was shown.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record ParticularsKindInput(
        @Min(1) int issue, @NotNull @Valid ParticularsKind kind) {}
