package fangxin.complaint.association;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a case of an association: number, association, state, source, matter with the masked contact, trader, and
 * course; nested views add the journal, the steps open to the reader, and the contact in clear.
 *
 * @param association name of the association
 * @param complaint   number of the entrusted case of 12315, or null
 */
public record AssociationCaseView(
        @NotNull String number,
        LocalizedText association,
        @NotNull AssociationCaseState state,
        @NotNull AssociationCaseSource source,
        String complaint,
        @NotNull CaseMatter matter,
        @NotNull CaseTrader trader,
        @NotNull CaseCourse course)
        implements Serializable {
    /**
     * Subject of the dispute.
     *
     * @param contact masked contact of the consumer, or null
     */
    public record CaseMatter(
            @NotNull AssociationCaseType type,
            @NotNull LocalizedText category,
            BigDecimal amount,
            String words,
            String contact)
            implements Serializable {}

    /**
     * Trader of the case.
     *
     * @param title certificate number of its titled shop, or null
     */
    public record CaseTrader(String name, String creditCode, String title) implements Serializable {}

    /**
     * Days, choice and outcome, as far as there are.
     *
     * @param litigation   how the association supports the consumer in court, or null
     * @param formerNumber number in the former register from which it was imported, or null
     */
    public record CaseCourse(
            @NotNull LocalDate receivedOn,
            LocalDate acceptedOn,
            LocalDate endedOn,
            InformedChoice choice,
            String outcome,
            String litigation,
            BigDecimal recovered,
            String formerNumber)
            implements Serializable {}

    /**
     * Case with what its page shows besides.
     *
     * @param version version that an act states
     * @param steps   steps that the reader can take
     */
    public record AssociationCaseDetails(
            @NotNull AssociationCaseView dispute,
            long version,
            @NotNull List<CaseEntryView> journal,
            @NotNull List<AssociationCaseStep> steps)
            implements Serializable {}

    /** Entry of the journal. */
    public record CaseEntryView(
            @NotNull AssociationCaseStep step,
            @NotNull String actor,
            String reason,
            @NotNull Instant recordedAt) implements Serializable {}

    /** Contact of a consumer in clear. */
    public record CaseContactView(String number, @NotNull String contact) implements Serializable {}
}
