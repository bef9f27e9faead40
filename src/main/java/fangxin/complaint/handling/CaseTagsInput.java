package fangxin.complaint.handling;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Input of an officer who states to which special periods and campaigns a case belongs: the codes of its tags, none to
 * remove them, and the version of the case that was shown.
 */
public record CaseTagsInput(
        @Min(0) long version,

        @NotNull(message = "{handling.tags.missing}") @Size(max = MOST, message = "{handling.tags.missing}")
        List<@NotNull @Length(max = 40) String> tags) {
    /** As many of the shortest codes as the column of a case has room for. */
    private static final int MOST = 200;
}
