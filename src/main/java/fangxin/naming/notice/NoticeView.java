package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a public notice for public and office: round, office, number, title, text, period with state and days left,
 * items and corrections, and for its office alone the withdrawal.
 *
 * @param withdrawal null in a notice that is public
 */
public record NoticeView(
        @NotNull String id,
        @NotNull NoticeRound round,
        @NotNull NoticeOffice office,
        @NotNull String number,
        @NotNull String title,
        @NotNull String body,
        @NotNull Instant postedAt,
        @NotNull ObjectionPeriod period,
        @NotNull List<NoticeItemView> items,
        @NotNull List<NoticeCorrectionView> corrections,
        NoticeWithdrawal withdrawal) {

    /** The withdrawal of a notice, which only its office sees. */
    public record NoticeWithdrawal(@NotNull Instant withdrawnAt, String reason) {}

    /** The round to which a notice belongs. */
    public record NoticeRound(@NotNull String id, @NotNull LocalizedText title) {}

    /** The office that posted a notice, with phone and address for objections. */
    public record NoticeOffice(
            @NotNull String code,
            LocalizedText name,
            @NotNull String phone,
            @NotNull String address) {}

    /**
     * The period for objections to a notice.
     *
     * @param provisional whether the last day may move, since the holidays of its year are not published
     * @param daysLeft    working days left after today
     * @param open        whether an objection would still be in time
     */
    public record ObjectionPeriod(@NotNull LocalDate lastDay, boolean provisional, int daysLeft, boolean open) {}

    /** Returns the state of the notice on the day of this view. */
    public NoticeState state() {
        return withdrawal != null ? NoticeState.WITHDRAWN : period.open() ? NoticeState.OPEN : NoticeState.OVER;
    }

    /** Returns the time of the posting, or of the last correction. */
    public Instant changed() {
        return corrections.stream()
                .map(NoticeCorrectionView::correctedAt)
                .reduce(postedAt, (one, other) -> other.isAfter(one) ? other : one);
    }
}
