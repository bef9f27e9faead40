package fangxin.naming.title;

import java.time.LocalDate;

/**
 * An entry in the history of a title.
 *
 * @param effective day from which it counts
 */
public record TitleEventView(TitleEventType kind, LocalDate effective, String documentNumber, String reason) {
    /** What everybody may read of it: why a plaque was made again is between its holder and the office. */
    public String publicReason() {
        return kind == TitleEventType.REISSUED ? null : reason;
    }
}
