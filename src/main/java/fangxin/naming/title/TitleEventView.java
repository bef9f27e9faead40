package fangxin.naming.title;

import fangxin.common.LocalizedText;
import java.time.LocalDate;

/**
 * View of an entry in the history of a title, with the reason as far as it is public.
 *
 * @param type        code of a {@link TitleEventType}, or of the event that a type of official document writes
 * @param effectiveOn day from which it counts
 */
public record TitleEventView(
        String type, LocalizedText name, LocalDate effectiveOn, String documentNumber, String reason) {
    /** Reason that the public may read; the reason for a new plaque is not public. */
    public String publicReason() {
        return TitleEventType.REISSUED.name().equals(type) ? null : reason;
    }
}
