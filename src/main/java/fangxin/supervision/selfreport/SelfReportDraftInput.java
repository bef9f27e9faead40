package fangxin.supervision.selfreport;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Input of a holder, or of an officer at the counter, who saves a self-report while typing: the answers that changed
 * since it was saved last.
 *
 * @param answers by the keys of the items, and "note"; others are dropped, and an empty one removes what was saved
 */
public record SelfReportDraftInput(
        @NotNull(message = "{selfreport.answers}") @Size(max = 100, message = "{selfreport.answers}")
        Map<@NotNull @Length(max = 70) String, @Length(max = 1000, message = "{selfreport.long}") String> answers) {
    /** Key of the holder's free-text note. */
    static final String NOTE = "note";
}
