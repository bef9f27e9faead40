package fangxin.referral;

import fangxin.common.LocalizedText;
import fangxin.round.ApplicationRound;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Referred batch for its readers.
 *
 * @param mine whether the reader acts for its office
 */
public record ReferralView(
        String id,
        String round,
        LocalizedText roundTitle,
        ApplicationRound.TitleLevel level,
        LocalizedText ownerName,
        String recipient,
        Referral.ReferralState state,
        String documentNumber,
        LocalDate documentDate,
        String actor,
        Instant preparedAt,
        Instant sentAt,
        List<ReferralItemView> items,
        boolean mine)
        implements Serializable {

    /**
     * One candidacy of it with the answer.
     *
     * @param exception why it goes up without the title of the level below, or null
     * @param outcome   null while there is no answer
     * @param scan      id of the scan of the answer, or null
     * @param title     number of the title it led to, or null
     */
    public record ReferralItemView(
            int seq,
            String reference,
            String registeredName,
            String signName,
            String address,
            String kind,
            LocalizedText kindName,
            String exception,
            ReferralItem.ReferralOutcome outcome,
            String answerNumber,
            LocalDate answerDate,
            LocalDate validUntil,
            String paperNumber,
            String reason,
            String scan,
            String title,
            String actor,
            Instant answeredAt)
            implements Serializable {}

    /** A batch in the list. */
    public record ReferralSummary(
            String id,
            LocalizedText roundTitle,
            ApplicationRound.TitleLevel level,
            String recipient,
            Referral.ReferralState state,
            String documentNumber,
            LocalDate documentDate,
            Instant preparedAt,
            long items,
            long answered)
            implements Serializable {}

    /** Those without an answer. */
    public List<ReferralItemView> waiting() {
        return items.stream().filter(item -> item.outcome() == null).toList();
    }
}
