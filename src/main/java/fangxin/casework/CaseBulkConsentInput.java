package fangxin.casework;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Input of a member of the joint conference who consents to several requests for opinions: the references of the cases.
 */
public record CaseBulkConsentInput(
        @NotEmpty(message = "{casework.bulk.nothing}")
        @Size(max = CaseBulkService.MOST, message = "{casework.bulk.many}")
        List<@NotNull(message = "{casework.bulk.nothing}") @Length(max = 30) String> references) {}
