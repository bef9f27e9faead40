package fangxin.referral;

import fangxin.common.LocalizedText;
import fangxin.round.ApplicationRound;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a referred batch for its readers, with its candidacies and the replies.
 *
 * @param mine whether the reader acts for its office
 */
public record ReferralView(
        @NotNull String id,
        @NotNull ReferredRound round,
        @NotNull LocalizedText ownerName,
        @NotNull String recipient,
        @NotNull Referral.ReferralState state,
        @NotNull CoverDocumentView cover,
        @NotNull String actor,
        @NotNull Instant preparedAt,
        Instant sentAt,
        @NotNull List<ReferralItemView> items,
        boolean mine)
        implements Serializable {

    /** The round of the candidacies in a batch. */
    public record ReferredRound(
            @NotNull String id,
            @NotNull LocalizedText title,
            @NotNull ApplicationRound.TitleLevel level) implements Serializable {}

    /** The document with which a batch was sent; number and date are null before. */
    public record CoverDocumentView(String number, LocalDate date) implements Serializable {}

    /**
     * One candidacy of a batch with the reply.
     *
     * @param exception why it goes up without the title of the level below, or null
     * @param reply     null while there is none
     * @param title     number of the title it led to, or null
     */
    public record ReferralItemView(
            int seq, @NotNull ReferredCandidacy candidacy, String exception, HigherLevelReplyView reply, String title)
            implements Serializable {}

    /** A referred candidacy, with the names and the address of its subject. */
    public record ReferredCandidacy(
            @NotNull String reference,
            @NotNull String registeredName,
            @NotNull String signName,
            @NotNull String address,
            @NotNull String type,
            @NotNull LocalizedText typeName)
            implements Serializable {}

    /**
     * The reply of the higher level, and who recorded it.
     *
     * @param paperNumber number on the certificate of the higher level, or null
     * @param scan        id of the scan of the reply, or null
     */
    public record HigherLevelReplyView(
            ReferralItem.ReferralOutcome outcome,
            String documentNumber,
            LocalDate documentDate,
            LocalDate validUntil,
            String paperNumber,
            String reason,
            String scan,
            String actor,
            Instant recordedAt)
            implements Serializable {}

    /** A batch in the list. */
    public record ReferralSummary(
            @NotNull String id,
            @NotNull LocalizedText roundTitle,
            @NotNull ApplicationRound.TitleLevel level,
            @NotNull String recipient,
            @NotNull Referral.ReferralState state,
            String documentNumber,
            LocalDate documentDate,
            @NotNull Instant preparedAt,
            long items,
            long answered)
            implements Serializable {}

    /** Returns the candidacies without a reply. */
    public List<ReferralItemView> waiting() {
        return items.stream().filter(item -> item.reply() == null).toList();
    }
}
