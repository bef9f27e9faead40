package fangxin.complaint.warning;

import fangxin.common.LocalizedText;
import fangxin.complaint.warning.CaseSource.CaseSourceInput;
import fangxin.organization.drafting.PublicationView;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * View of a consumer warning as it is published, also of a draft for its preview: kind, content, whether it is expired
 * or withdrawn, office, days, named shops and figures; nested views add journal and open steps for the office.
 *
 * @param expired    whether its last day is over
 * @param withdrawal reason of its withdrawal, or null
 */
public record WarningView(
        @NotNull String number,
        @NotNull WarningKind kind,
        @NotNull WarningState state,
        @NotNull WarningContent content,
        boolean expired,
        String withdrawal,
        @NotNull LocalizedText office,
        Instant publishedAt,
        @NotNull Instant changedAt,
        @NotNull List<WarningShopView> shops,
        @NotNull List<CampaignFigureView> figures)
        implements Serializable {
    /** Returns this view with its title, text, figures and reason of its withdrawal as a function states them. */
    WarningView withTexts(UnaryOperator<String> text) {
        return new WarningView(
                number,
                kind,
                state,
                new WarningContent(
                        text.apply(content.title()),
                        text.apply(content.body()),
                        content.category(),
                        content.trade(),
                        content.dataFrom(),
                        content.dataUntil(),
                        content.link(),
                        content.festival(),
                        content.validUntil()),
                expired,
                text.apply(withdrawal),
                office,
                publishedAt,
                changedAt,
                shops,
                figures.stream()
                        .map(figure -> new CampaignFigureView(
                                text.apply(figure.name()), text.apply(figure.value()), text.apply(figure.basis())))
                        .toList());
    }

    /** Returns this view with another title and without its text. */
    WarningView withoutWords(String title) {
        return new WarningView(
                number,
                kind,
                state,
                new WarningContent(title, "", content.category(), null, null, null, null, content.festival(), null),
                expired,
                withdrawal,
                office,
                publishedAt,
                changedAt,
                List.of(),
                List.of());
    }

    /**
     * Content of the warning.
     *
     * @param trade      trade in words, or null
     * @param festival   festival for which it is published, or null
     * @param validUntil null for a typical case that does not expire
     */
    public record WarningContent(
            String title,
            @NotNull String body,
            @NotNull String category,
            String trade,
            LocalDate dataFrom,
            LocalDate dataUntil,
            String link,
            ConsumerFestival festival,
            LocalDate validUntil)
            implements Serializable {}

    /** Figure that a campaign states, with the record on which it rests. */
    public record CampaignFigureView(
            @NotNull String name,
            @NotNull String value,
            @NotNull String basis) implements Serializable {}

    /** Titled shop that it names, with the number of the decision. */
    public record WarningShopView(
            @NotNull String title,
            @NotNull String signName,
            @NotNull String decision) implements Serializable {}

    /**
     * Warning with what its page shows its office besides.
     *
     * @param version     version that an act states
     * @param decided     whether every decision by which it names a shop is in force
     * @param source      record from which a typical case was drafted, or null
     * @param publication the publication that waits, or null
     * @param likelyNames words of a warning that is not public yet which read like names of persons
     * @param steps       steps that the reader can take
     */
    public record WarningDetails(
            @NotNull WarningView warning,
            long version,
            boolean decided,
            @NotNull String officeCode,
            CaseSourceInput source,
            PublicationView publication,
            @NotNull List<String> likelyNames,
            @NotNull List<WarningEntryView> journal,
            @NotNull List<WarningStep> steps)
            implements Serializable {}

    /** Entry of the journal. */
    public record WarningEntryView(
            @NotNull WarningStep step,
            @NotNull String actor,
            String reason,
            @NotNull Instant recordedAt) implements Serializable {}
}
