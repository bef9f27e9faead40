package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
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
        String registeredName,
        String signName,
        String address,
        String trade,
        LocalizedText tradeName,
        LocalizedText officeName,
        Grade grade,
        String reason,
        LocalizedText promises,
        NoticeItemOutcome outcome,
        String title) {
    public List<PromiseLine> promiseLines(Locale reader) {
        return PromiseLine.of(promises, reader);
    }
}
