package fangxin.commitment.pledge;

import fangxin.common.LocalizedText;
import fangxin.merchant.Merchant;
import fangxin.naming.title.StarGrade;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a commitment for its holder and its offices: subject, state, what is pledged and signed, periods, title,
 * conditions of stars, journal, and the steps open to the reader.
 *
 * @param number    null where the premises have no commitment that is open
 * @param promises  promises of the terms, with those that are pledged
 * @param steps     steps that the reader can take now
 */
public record CommitmentView(
        String number,
        Long version,
        @NotNull CommittedSubject subject,
        CommitmentState state,
        @NotNull CommitmentContent content,
        @NotNull List<PromiseChoice> promises,
        CommitmentSigned signed,
        CommitmentPeriods periods,
        CommitmentTitle title,
        @NotNull StarConditions conditions,
        @NotNull List<CommitmentStep> steps,
        @NotNull List<CommitmentEntryView> journal)
        implements Serializable {
    /** Subject of a commitment: the premises, their merchant and their office. */
    public record CommittedSubject(
            @NotNull String premises,
            @NotNull String signName,
            @NotNull String registeredName,
            String address,
            String type,
            LocalizedText typeName,
            LocalizedText office,
            String officePhone)
            implements Serializable {}

    /** Promise that can be added to the guarantees. */
    public record PromiseChoice(
            @NotNull String code, @NotNull LocalizedText name, boolean pledged) implements Serializable {}

    /**
     * Signature under the pledge.
     *
     * @param file    its picture
     * @param chain   chain that has pledged for its store, or null
     * @param consent line of the terms by which the holder agrees to re-checks and visits; null under earlier terms
     */
    public record CommitmentSigned(
            @NotNull String signer, String file, @NotNull Instant signedAt, PledgingChain chain, LocalizedText consent)
            implements Serializable {}

    /**
     * The days of a commitment.
     *
     * @param dueOn         last day of the limit of the state, or null
     * @param renewalOpens  first day on which the holder can renew, or null
     * @param renewedUntil  last day of the title after a renewal, or null
     * @param consecutive   number of consecutive pledges, this one included
     */
    public record CommitmentPeriods(
            @NotNull Instant since,
            LocalDate dueOn,
            boolean provisional,
            LocalDate publicUntil,
            LocalDate observedUntil,
            LocalDate renewalOpens,
            LocalDate renewedUntil,
            int consecutive)
            implements Serializable {}

    /**
     * Chain that has pledged for its store and is responsible for the pledge.
     *
     * @param pledge number of the pledge of the chain for its stores
     * @param proof  number or name of the authorisation, or null for a store of the chain's own
     * @param holder whether the chain is the holder of the premises, so that the store is its own
     */
    public record PledgingChain(@NotNull String name, String creditCode, String pledge, String proof, boolean holder)
            implements Serializable {
        static PledgingChain of(ChainAnswer answer, Merchant holder) {
            return new PledgingChain(
                    answer.chain().name(),
                    answer.chain().creditCode().value(),
                    answer.pledge(),
                    answer.proof(),
                    answer.chain().id().equals(holder.id()));
        }
    }

    /** Title on the track of commitment. */
    public record CommitmentTitle(@NotNull String number, StarGrade stars, LocalDate namedOn, LocalDate validUntil)
            implements Serializable {}

    /**
     * Conditions of stars of the terms, with those that are confirmed.
     *
     * @param most the most stars that the confirmed conditions allow; null where they allow none
     */
    public record StarConditions(StarGrade most, @NotNull List<StarConditionView> gates) implements Serializable {}

    /** Condition of stars; evidence and officer are null where it is not confirmed. */
    public record StarConditionView(
            @NotNull String code,
            @NotNull LocalizedText name,
            int stars,
            boolean confirmed,
            String evidence,
            String officer,
            LocalDate confirmedOn)
            implements Serializable {}

    /** Entry of the journal. */
    public record CommitmentEntryView(
            @NotNull CommitmentStep step,
            @NotNull String actor,
            String reason,
            @NotNull Instant recordedAt) implements Serializable {
        static CommitmentEntryView of(CommitmentEntry entry) {
            return new CommitmentEntryView(entry.step(), entry.actor().name(), entry.reason(), entry.recordedAt());
        }
    }

    /** Returns whether the reader can take a step now. */
    public boolean opens(CommitmentStep step) {
        return steps.contains(step);
    }

    /** Returns whether a chain has pledged for its store. */
    public boolean isOfChain() {
        return signed != null && signed.chain() != null;
    }

    /** Returns whether the holder has pledged for its own store as a chain. */
    public boolean isOfHoldersChain() {
        return isOfChain() && signed.chain().holder();
    }
}
