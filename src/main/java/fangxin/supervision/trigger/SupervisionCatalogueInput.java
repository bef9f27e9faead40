package fangxin.supervision.trigger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who replaces the terms of supervision as a whole, for example by those of another city: the
 * terms, and the issue that was shown.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record SupervisionCatalogueInput(
        @Min(1) int issue, @NotNull @Valid SupervisionTriggerCatalogue catalogue) {}
