package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A public notice as it is read.
 *
 * @param owner    code of the office that posted it
 * @param lastDay  the last day for objections
 * @param lastDayProvisional whether that day may move, since the holidays of its year are not published
 * @param daysLeft working days left after today
 * @param open     whether an objection would still be in time
 */
public record NoticeView(
        String id,
        String round,
        LocalizedText roundTitle,
        String owner,
        LocalizedText ownerName,
        String number,
        String title,
        String body,
        String phone,
        String address,
        Instant postedAt,
        LocalDate lastDay,
        boolean lastDayProvisional,
        int daysLeft,
        boolean open,
        List<Item> items,
        List<Change> corrections) {

    /** When it was posted, or corrected last. */
    public Instant changed() {
        return corrections.stream().map(Change::at).reduce(postedAt, (one, other) -> other.isAfter(one) ? other : one);
    }

    /** Result of an item. Objections that are being decided are not published. */
    public enum Outcome {
        PENDING,
        NAMED,
        NOT_NAMED
    }

    /**
     * One candidacy of the notice.
     *
     * @param reason   why, in words
     * @param promises one promise a line, or empty
     * @param title    number of the title that it led to, or null
     */
    public record Item(
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
            Outcome outcome,
            String title) {
        public List<String> promiseLines() {
            return promises == null || promises.isBlank()
                    ? List.of()
                    : promises.lines().toList();
        }
    }

    /** @param item number of the item concerned, or null where it is the notice itself */
    public record Change(
            Integer item,
            String signName,
            NoticeCorrection.Field field,
            String before,
            String after,
            String reason,
            Instant at) {}
}
