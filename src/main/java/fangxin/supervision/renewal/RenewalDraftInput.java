package fangxin.supervision.renewal;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Input of a holder who saves an application for renewal while typing: the fields that changed since it was saved last.
 *
 * @param answers by the names of the fields; others are dropped, and an empty one removes what was saved
 */
public record RenewalDraftInput(
        @NotNull(message = "{renewal.content.missing}") @Size(max = 50, message = "{renewal.content.missing}")
        Map<@NotNull @Length(max = 60) String, @Length(max = 2000, message = "{renewal.long}") String> answers) {}
