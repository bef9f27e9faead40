package fangxin.complaint.warning;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Input of the content of a consumer warning: office, kind, title, text, category, basis, last day of validity, shops
 * named with the decisions against them, figures of a campaign, and the version shown; it refuses personal data and wrong
 * days.
 *
 * @param category   category of goods or services in words
 * @param trade      trade in words, or null
 * @param basis      what it rests on; null for nothing
 * @param link       address of the figures or of a national publication, or null
 * @param validUntil last day on which it is shown as current; null for a typical case that does not expire
 * @param shops      titled shops that it names, each with the decision against it
 * @param figures    figures that a campaign states
 * @param version    version of the draft that is revised, as it was read; null for a new one
 */
public record WarningInput(
        @NotBlank(message = "{warning.office.missing}") @Length(max = 30)
        String office,

        @NotNull(message = "{warning.kind.missing}") WarningKind kind,

        @NotBlank(message = "{warning.title.missing}") @Length(max = 120, message = "{warning.text.long}")
        String title,

        @NotBlank(message = "{warning.body.missing}") @Length(max = 4000, message = "{warning.text.long}")
        String body,

        @NotBlank(message = "{warning.category.missing}") @Length(max = 60, message = "{warning.text.long}")
        String category,

        @Length(max = 40, message = "{warning.text.long}") String trade,
        @Valid WarningBasis basis,
        @Length(max = 300, message = "{warning.text.long}") String link,
        LocalDate validUntil,

        @Size(max = 20, message = "{warning.shops.many}") List<@NotNull @Valid WarningShopInput> shops,

        @Size(max = 20, message = "{warning.figures.many}") List<@NotNull CampaignFigureInput> figures,

        @Min(value = 0, message = "{warning.version}") Long version) {
    private static final int MOST_YEARS = 2;

    public WarningInput {
        office = FieldErrors.tidy(office);
        title = FieldErrors.tidy(title);
        body = FieldErrors.tidy(body);
        category = FieldErrors.tidy(category);
        trade = FieldErrors.tidy(trade);
        link = FieldErrors.tidy(link);
        basis = basis == null ? WarningBasis.NONE : basis;
        shops = shops == null ? List.of() : new ArrayList<>(shops);
        figures = figures == null ? List.of() : new ArrayList<>(figures);
    }

    /**
     * Refuses faulty fields, a period of data that ends before it begins, and personal data in texts that become
     * public.
     */
    void check(LocalDate today, DeIdentifiedTextRule rule) {
        FieldErrors errors = new FieldErrors().validate(this);
        if (figures.stream().noneMatch(Objects::isNull)) {
            errors.validateAll("figures", figures);
        }
        errors.check();
        boolean typicalCase = kind == WarningKind.TYPICAL_CASE;
        errors.refuse(validUntil == null && !typicalCase, "validUntil", "warning.validUntil.missing")
                .refuse(validUntil != null && validUntil.isBefore(today), "validUntil", "warning.validUntil.past")
                .refuse(
                        validUntil != null && validUntil.isAfter(today.plusYears(MOST_YEARS)),
                        "validUntil",
                        "warning.validUntil.late")
                .refuse(basis.source() != null && !typicalCase, "source", "warning.source.kind")
                .refuse((basis.dataFrom() == null) != (basis.dataUntil() == null), "dataFrom", "warning.data.both")
                .refuse(
                        basis.dataFrom() != null
                                && basis.dataUntil() != null
                                && basis.dataUntil().isBefore(basis.dataFrom()),
                        "dataUntil",
                        "warning.data.order")
                .refuse(link != null && !link.matches("https?://[^\\s\"<>]{3,290}"), "link", "warning.link.shape")
                .refuse(typicalCase && !shops.isEmpty(), "shops", "warning.case.shops")
                .refuse(kind == WarningKind.CAMPAIGN && basis.dataFrom() == null, "dataFrom", "warning.campaign.days")
                .refuse(
                        kind == WarningKind.CAMPAIGN
                                && basis.dataUntil() != null
                                && validUntil != null
                                && validUntil.isBefore(basis.dataUntil()),
                        "validUntil",
                        "warning.campaign.validUntil")
                .refuse(kind != WarningKind.CAMPAIGN && !figures.isEmpty(), "figures", "warning.figures.kind");
        rule.check("title", title, errors);
        rule.check("body", body, errors);
        rule.check("category", category, errors);
        rule.check("trade", trade, errors);
        rule.check("link", link, errors);
        for (int i = 0; i < figures.size(); i++) {
            CampaignFigureInput figure = figures.get(i);
            rule.check("figures." + i + ".name", figure.name(), errors);
            rule.check("figures." + i + ".value", figure.value(), errors);
            rule.check("figures." + i + ".basis", figure.basis(), errors);
        }
        errors.check();
    }
}
