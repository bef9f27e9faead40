package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;

/**
 * View of one candidacy in a public notice: names, address, trade and office, the grounds with the promises, the
 * outcome, and the number of the title that it led to.
 *
 * @param reason   why, in words
 * @param promises one promise a line, or empty; without English after a correction
 * @param title    number of the title that it led to, or null
 */
public record NoticeItemView(
        int seq,
        @NotNull String registeredName,
        @NotNull String signName,
        @NotNull String address,
        String trade,
        @NotNull LocalizedText tradeName,
        LocalizedText officeName,
        Grade grade,
        @NotNull String reason,
        @NotNull LocalizedText promises,
        @NotNull NoticeItemOutcome outcome,
        String title) {
    public List<PromiseLine> promiseLines(Locale reader) {
        return PromiseLine.of(promises, reader);
    }
}
