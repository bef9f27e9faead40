package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import java.util.List;

/**
 * One candidacy of the notice.
 *
 * @param reason   why, in words
 * @param promises one promise a line, or empty
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
        String promises,
        NoticeItemOutcome outcome,
        String title) {
    public List<String> promiseLines() {
        return promises == null || promises.isBlank()
                ? List.of()
                : promises.lines().toList();
    }
}
