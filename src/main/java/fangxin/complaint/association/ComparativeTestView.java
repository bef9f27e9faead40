package fangxin.complaint.association;

import fangxin.common.LocalizedText;
import fangxin.organization.drafting.PublicationView;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * View of a comparative test as it is published, or as a draft is previewed: product, findings, samples with results,
 * objections and answers, and withdrawal; nested views add traders, journal and open steps for its association.
 *
 * @param withdrawal reason of its withdrawal, or null
 */
public record ComparativeTestView(
        @NotNull String number,
        LocalizedText association,
        @NotNull ComparativeTestState state,
        @NotNull String product,
        @NotNull String summary,
        @NotNull List<ComparativeTestSampleView> samples,
        Instant publishedAt,
        String withdrawal)
        implements Serializable {
    /**
     * Sample with its result and the statement of the trader.
     *
     * @param objection objection of the trader, or null
     * @param answer    answer of the association, or null
     */
    public record ComparativeTestSampleView(
            @NotNull String product,
            @NotNull String trader,
            @NotNull String result,
            String objection,
            String answer) implements Serializable {}

    /**
     * Test with what its page shows the association besides.
     *
     * @param association     code of the association
     * @param version         version that an act states
     * @param notifiedOn      day on which the traders were notified, or null
     * @param objectionsUntil last day of objections, or null
     * @param traders         traders of the samples, in the order of the samples
     * @param publication     the publication that waits, or null
     * @param steps           steps that the reader can take
     */
    public record ComparativeTestDetails(
            @NotNull ComparativeTestView test,
            @NotNull String association,
            long version,
            LocalDate notifiedOn,
            LocalDate objectionsUntil,
            @NotNull List<ComparativeTestTraderView> traders,
            PublicationView publication,
            @NotNull List<ComparativeTestEntryView> journal,
            @NotNull List<ComparativeTestStep> steps)
            implements Serializable {}

    /**
     * Trader of a sample.
     *
     * @param sample  id of the sample
     * @param contact to which the results are sent, masked for readers who cannot act; null once the test is public
     */
    public record ComparativeTestTraderView(
            @NotNull String sample,
            @NotNull String product,
            @NotNull String trader,
            String contact,
            LocalDate objectedOn)
            implements Serializable {}

    /**
     * Entry of the journal.
     *
     * @param words trader of an objection, or reason of the step; null otherwise
     */
    public record ComparativeTestEntryView(
            @NotNull ComparativeTestStep step,
            @NotNull String actor,
            String words,
            @NotNull Instant recordedAt) implements Serializable {}

    /** Returns the view with a function applied to each text that is no registered name. */
    ComparativeTestView withTexts(UnaryOperator<String> function) {
        return new ComparativeTestView(
                number,
                association,
                state,
                function.apply(product),
                function.apply(summary),
                samples.stream()
                        .map(sample -> new ComparativeTestSampleView(
                                sample.product(),
                                sample.trader(),
                                function.apply(sample.result()),
                                function.apply(sample.objection()),
                                function.apply(sample.answer())))
                        .toList(),
                publishedAt,
                function.apply(withdrawal));
    }

    static ComparativeTestView of(ComparativeTest test, LocalizedText association) {
        return new ComparativeTestView(
                test.number(),
                association,
                test.state(),
                test.product(),
                test.summary(),
                test.samples().stream()
                        .map(sample -> new ComparativeTestSampleView(
                                sample.product(),
                                sample.trader(),
                                sample.result(),
                                sample.objection(),
                                sample.answer()))
                        .toList(),
                test.publishedAt(),
                test.withdrawalReason());
    }
}
