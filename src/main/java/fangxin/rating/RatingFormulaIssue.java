package fangxin.rating;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Stored issue of the formula (评级办法): its formula, which does not change, who entered it, and the document that adopts
 * it, with the first day on which it rates titles. It rates titles from its first day on, once it was rehearsed and the
 * document that adopts it was entered; before that, no rating by it is computed or public. The first is that of
 * config/rating-formula.json.
 */
@Entity
@Table(name = "rating_formula_issue")
public class RatingFormulaIssue {
    /** The first issue. */
    static final int FIRST = 1;

    /** Converter that stores the formula as JSON in one column. */
    @Converter
    public static class RatingFormulaConverter extends JsonAttributeConverter<RatingFormula>
            implements AttributeConverter<RatingFormula, String> {
        public RatingFormulaConverter() {
            super(RatingFormula.class);
        }
    }

    @Id
    private int issue;

    @Version
    private long version;

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = RatingFormulaConverter.class)
    private RatingFormula formula;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant enteredAt;

    @Length(max = 100)
    private String documentNumber;

    private LocalDate documentDate;
    private LocalDate effectiveOn;

    @Length(max = 100)
    private String adoptedBy;

    private Instant adoptedAt;

    protected RatingFormulaIssue() {}

    /** @param by the officer who enters it; null for that of the configuration */
    RatingFormulaIssue(int issue, RatingFormula formula, ActionStamp by, Instant now) {
        this.issue = issue;
        this.formula = formula;
        this.account = by == null ? null : by.actor().account();
        this.actorName = by == null ? null : by.actor().name();
        this.enteredAt = now;
    }

    /**
     * Adopts the issue by a document, as another officer than the one who entered it, or of the shipped issue than the one
     * who rehearsed it. The same document and day again change nothing.
     *
     * @param rehearsedFor first day of its rehearsal; null where there is none
     * @param rehearsedBy  account of the officer who rehearsed it, or null
     * @param before       first day of the issue that was adopted last, or null
     */
    void adopt(
            RatingAdoptionInput input, LocalDate rehearsedFor, String rehearsedBy, LocalDate before, ActionStamp by) {
        if (adoptedAt != null) {
            if (input.documentNumber().equals(documentNumber)
                    && input.effectiveOn().equals(effectiveOn)) {
                return;
            }
            throw RuleViolation.conflict("rating.adopted", issue, adoptedBy);
        }
        LocalDate today = by.moment().today();
        LocalDate earliest = by.moment().end(formula.notice());
        new FieldErrors()
                .refuse(input.documentDate().isAfter(today), "documentDate", "rating.adopt.documentDate")
                .refuse(input.effectiveOn().isBefore(earliest), "effectiveOn", "rating.adopt.early", earliest)
                .refuse(
                        before != null && !input.effectiveOn().isAfter(before),
                        "effectiveOn",
                        "rating.adopt.order",
                        before == null ? earliest : before)
                .check();
        if (!input.effectiveOn().equals(rehearsedFor)) {
            throw new RuleViolation("rating.adopt.rehearsal", input.effectiveOn());
        }
        if (by.actor().account().equals(account == null ? rehearsedBy : account)) {
            throw new RuleViolation("rating.adopt.second");
        }
        documentNumber = input.documentNumber();
        documentDate = input.documentDate();
        effectiveOn = input.effectiveOn();
        adoptedBy = by.actor().name();
        adoptedAt = by.moment().at();
    }

    public int issue() {
        return issue;
    }

    public RatingFormula formula() {
        return formula;
    }

    /** Name of the officer who entered it; null for that of the configuration. */
    String actorName() {
        return actorName;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    public boolean isAdopted() {
        return adoptedAt != null;
    }

    /** Number of the document that adopts it, or null. */
    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate documentDate() {
        return documentDate;
    }

    /** The first day on which it rates titles, or null. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }
}
