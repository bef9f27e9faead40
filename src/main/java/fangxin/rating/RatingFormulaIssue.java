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
 * it, with the first day on which it rates titles, or the reason for which it was returned. It rates titles from its
 * first day on, once it was rehearsed and the document that adopts it was entered; before that, no rating by it is
 * computed or public. The first is that of config/rating-formula.json.
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

    @Length(max = 1000)
    private String returnReason;

    @Length(max = 100)
    private String returnedBy;

    private Instant returnedAt;

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
     * Adopts the issue by a document, as second officer. The document is not older than the first rehearsal that it can
     * rest on; one more rehearsal for the same day leaves it valid. The same document and day again change nothing.
     *
     * @param rehearsal   its newest complete rehearsal; null where there is none
     * @param rehearsedOn day of its first complete rehearsal for that first day since it was returned, or null
     * @param before      first day of the issue that was adopted last, or null
     */
    void adopt(
            RatingAdoptionInput input,
            RatingRehearsal rehearsal,
            LocalDate rehearsedOn,
            LocalDate before,
            ActionStamp by) {
        if (adoptedAt != null) {
            if (input.documentNumber().equals(documentNumber)
                    && input.effectiveOn().equals(effectiveOn)) {
                return;
            }
            throw RuleViolation.conflict("rating.adopted", issue, adoptedBy);
        }
        if (isReturned(rehearsal)) {
            throw returned();
        }
        LocalDate today = by.moment().today();
        LocalDate earliest = by.moment().end(formula.notice());
        new FieldErrors()
                .refuse(input.documentDate().isAfter(today), "documentDate", "rating.adopt.documentDate")
                .refuse(
                        rehearsedOn != null && input.documentDate().isBefore(rehearsedOn),
                        "documentDate",
                        "rating.adopt.documentDate.early",
                        rehearsedOn == null ? today : rehearsedOn)
                .refuse(input.effectiveOn().isBefore(earliest), "effectiveOn", "rating.adopt.early", earliest)
                .refuse(
                        before != null && !input.effectiveOn().isAfter(before),
                        "effectiveOn",
                        "rating.adopt.order",
                        before == null ? earliest : before)
                .check();
        if (rehearsal == null || !rehearsal.effectiveOn().equals(input.effectiveOn())) {
            throw new RuleViolation("rating.adopt.rehearsal", input.effectiveOn());
        }
        requireSecond(rehearsal, by);
        documentNumber = input.documentNumber();
        documentDate = input.documentDate();
        effectiveOn = input.effectiveOn();
        adoptedBy = by.actor().name();
        adoptedAt = by.moment().at();
    }

    /**
     * Returns the rehearsed issue instead of adopting it, as second officer; it can be adopted after another rehearsal.
     * The same reason again changes nothing; another one is refused with the first.
     *
     * @param rehearsal its newest complete rehearsal
     * @return whether it changed
     */
    boolean sendBack(String reason, RatingRehearsal rehearsal, ActionStamp by) {
        if (adoptedAt != null) {
            throw RuleViolation.conflict("rating.adopted", issue, adoptedBy);
        }
        if (isReturned(rehearsal)) {
            if (reason.equals(returnReason)) {
                return false;
            }
            throw returned();
        }
        requireSecond(rehearsal, by);
        returnReason = reason;
        returnedBy = by.actor().name();
        returnedAt = by.moment().at();
        return true;
    }

    private RuleViolation returned() {
        return RuleViolation.conflict("rating.adopt.returned", issue, returnedBy, returnReason);
    }

    /** Requires another officer than the one who entered the issue, or, for the shipped issue, who rehearsed it. */
    private void requireSecond(RatingRehearsal rehearsal, ActionStamp by) {
        if (by.actor().account().equals(responsible(rehearsal))) {
            throw new RuleViolation("rating.adopt.second");
        }
    }

    /** Returns the account of the officer who entered the issue; for the shipped issue, of the one who rehearsed it. */
    String responsible(RatingRehearsal rehearsal) {
        return account == null ? rehearsal.actor().account() : account;
    }

    public int issue() {
        return issue;
    }

    public RatingFormula formula() {
        return formula;
    }

    /** Returns the name of the officer who entered the issue; null for that of the configuration. */
    String actorName() {
        return actorName;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    /**
     * Returns whether the second officer returned it, and no rehearsal that was begun since is complete.
     *
     * @param newest its newest complete rehearsal; null where there is none
     */
    boolean isReturned(RatingRehearsal newest) {
        return returnedAt != null && (newest == null || !newest.madeAt().isAfter(returnedAt));
    }

    /** When it was returned last, or null. */
    Instant returnedAt() {
        return returnedAt;
    }

    /** Returns why it was returned last, or null. */
    String returnReason() {
        return returnReason;
    }

    /** Returns the name of the officer who returned it last, or null. */
    String returnedBy() {
        return returnedBy;
    }

    public boolean isAdopted() {
        return adoptedAt != null;
    }

    /** Returns the number of the document that adopts the issue, or null. */
    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate documentDate() {
        return documentDate;
    }

    /** Returns the first day on which the issue rates titles, or null. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }
}
