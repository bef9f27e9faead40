package fangxin.organization.law;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the law library: all laws with their source, and the issue that was shown, so that a
 * change meanwhile is noticed.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record LawLibraryInput(
        @Min(1) int issue,
        @NotNull(message = "{law.empty}") @Valid LawLibrary terms) {}
