package fangxin.supervision.trigger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who adds or changes one trigger of supervision: the trigger, and the issue of the terms that was
 * shown.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record SupervisionTriggerInput(
        @Min(1) int issue, @NotNull @Valid SupervisionTrigger trigger) {}
