package fangxin.supervision.renewal;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Input of a drafter who gathers accepted renewals into official documents: the numbers of the renewals. */
public record RenewalDocumentInput(
        @NotEmpty(message = "{renewal.document.none}") @Size(max = 100, message = "{renewal.document.none}")
        List<@NotNull @Length(max = 20) String> renewals) {}
