package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A public notice as it is published.
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
        List<NoticeItemView> items,
        List<NoticeCorrectionView> corrections) {

    /** When it was posted, or corrected last. */
    public Instant changed() {
        return corrections.stream()
                .map(NoticeCorrectionView::at)
                .reduce(postedAt, (one, other) -> other.isAfter(one) ? other : one);
    }
}
