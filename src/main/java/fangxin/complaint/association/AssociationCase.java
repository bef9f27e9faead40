package fangxin.complaint.association;

import fangxin.common.CheckDigit;
import fangxin.common.NameCollation;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.objection.SealedContact;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Stored case of a consumers' association (消协投诉), received or imported: the consumer's words, contact (encrypted, with
 * a masked copy) and informed choice, trader, link with an entrusted case of 12315, outcome, money recovered, journal;
 * words and contact can be erased. It changes by {@link AssociationCaseStep} only. It is no complaint at 12315: no
 * statutory limit of the authority runs.
 */
@Entity
@Table(name = "association_case")
public class AssociationCase {
    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String association;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AssociationCaseType type;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AssociationCaseSource source;

    @NotNull
    @Length(max = 40)
    private String category;

    @NotNull
    @Length(max = 120)
    private String traderName;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String traderSortKey;

    @Length(max = 20)
    private String creditCode;

    @Length(max = 19)
    private String title;

    @Length(max = 36)
    private String merchant;

    @Column(precision = 14, scale = 2)
    private BigDecimal amount;

    @Length(max = 1000)
    private String words;

    @Embedded
    @Valid
    private SealedContact contact;

    @Length(max = 20)
    private String complaint;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AssociationCaseState state;

    @Enumerated(EnumType.STRING)
    private InformedChoice choice;

    @NotNull
    private LocalDate receivedOn;

    private LocalDate acceptedOn;
    private LocalDate endedOn;

    @Length(max = 1000)
    private String outcome;

    @Length(max = 1000)
    private String litigation;

    @Column(precision = 14, scale = 2)
    private BigDecimal recovered;

    /** Number in the former register from which it was imported, or null. */
    @Length(max = 40)
    private String formerNumber;

    @OneToMany(mappedBy = "associationCase", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<AssociationCaseEntry> journal = new ArrayList<>();

    protected AssociationCase() {}

    /**
     * Receives a case.
     *
     * @param complaint number of the entrusted case of 12315, or null
     */
    AssociationCase(
            String number, AssociationCaseInput input, AssociationTrader trader, String complaint, ActionStamp by) {
        this.number = number;
        this.association = input.association();
        this.type = input.type();
        this.source = input.source();
        this.category = input.category();
        this.traderName = trader.name();
        this.traderSortKey = NameCollation.key(traderName);
        this.creditCode = trader.creditCode();
        this.title = trader.title();
        this.merchant = trader.merchant();
        this.amount = input.amount();
        this.words = input.words();
        if (input.contact() != null) {
            this.contact = new SealedContact(input.contact(), key(number));
        }
        this.complaint = complaint;
        this.state = AssociationCaseStep.RECEIVE.to();
        this.receivedOn = by.moment().today();
        enter(AssociationCaseStep.RECEIVE, null, by);
    }

    /** Creates a case from the former register of an association, with its end there. */
    static AssociationCase imported(
            String number, String association, FormerCase former, AssociationTrader trader, ActionStamp by) {
        AssociationCase imported = new AssociationCase();
        imported.number = number;
        imported.association = association;
        imported.type = former.type();
        imported.source = former.source();
        imported.category = former.category();
        imported.traderName = trader.name();
        imported.traderSortKey = NameCollation.key(trader.name());
        imported.creditCode = trader.creditCode();
        imported.title = trader.title();
        imported.merchant = trader.merchant();
        imported.amount = former.amount();
        imported.state = former.state();
        imported.receivedOn = former.receivedOn();
        imported.endedOn = former.endedOn();
        imported.recovered = former.recovered();
        imported.formerNumber = former.number();
        imported.enter(AssociationCaseStep.TAKE_OVER, null, by);
        return imported;
    }

    /** Returns the number of the n-th case of a year: digits, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%07d".formatted(year, n));
    }

    private static String key(String number) {
        return "association-case/" + number;
    }

    /** Takes a step of the form; its words and its choice are checked. */
    void take(AssociationCaseStepInput input, ActionStamp by) {
        AssociationCaseStep step = input.step();
        if (!step.isOfForm()) {
            throw RuleViolation.at("step", "association.step.missing");
        }
        step.requireFrom(state);
        EntrustedMediationPolicy.requireReferable(step, complaint);
        InformedChoiceRule.check(step, input.choice(), isEntrusted());
        if (step.needsWords() && input.words() == null) {
            throw RuleViolation.at("words", "association.outcome.missing");
        }
        if (!step.needsWords() && input.words() != null) {
            throw RuleViolation.at("words", "association.outcome.none");
        }
        if (input.recovered() != null && step != AssociationCaseStep.SETTLE) {
            throw RuleViolation.at("recovered", "association.recovered.settled");
        }
        if (step == AssociationCaseStep.SUPPORT_LITIGATION && state == AssociationCaseState.FAILED && outcome == null) {
            throw RuleViolation.conflict("association.erased");
        }
        LocalDate today = by.moment().today();
        String corrected =
                state == AssociationCaseState.SETTLED && recovered != null ? recovered.toPlainString() : null;
        state = step.to();
        choice = input.choice() == null ? choice : input.choice();
        acceptedOn = step == AssociationCaseStep.ACCEPT ? today : acceptedOn;
        endedOn = state.isOpen() || endedOn != null ? endedOn : today;
        if (step == AssociationCaseStep.SUPPORT_LITIGATION) {
            litigation = input.words();
        } else {
            outcome = input.words();
        }
        recovered = input.recovered();
        enter(step, corrected, by);
    }

    /**
     * Returns whether the last step was this one with the same words, money and choice: a repeated request changes
     * nothing.
     */
    boolean hasJustTaken(AssociationCaseStepInput input) {
        return journal.getLast().step() == input.step()
                && Objects.equals(
                        state == AssociationCaseState.LITIGATION_SUPPORTED ? litigation : outcome, input.words())
                && (input.choice() == null || input.choice() == choice)
                && (recovered == null
                        ? input.recovered() == null
                        : input.recovered() != null && recovered.compareTo(input.recovered()) == 0);
    }

    /**
     * Links the case with the 12315 case whose mediation was entrusted.
     *
     * @param of trader of that case, which becomes the trader of this one where none was matched
     */
    void link(String entrusted, AssociationTrader of, ActionStamp by) {
        if (complaint != null) {
            throw RuleViolation.conflict("association.complaint.linked", complaint);
        }
        AssociationCaseStep.LINK.requireFrom(state);
        if (creditCode != null && of.creditCode() != null && !creditCode.equals(of.creditCode())) {
            throw RuleViolation.at("complaint", "association.complaint.trader");
        }
        if (creditCode == null) {
            creditCode = of.creditCode();
            title = of.title();
        }
        merchant = merchant == null ? of.merchant() : merchant;
        complaint = entrusted;
        enter(AssociationCaseStep.LINK, null, by);
    }

    /** Returns the contact in clear; the journal records reader and reason. */
    String readContact(String reason, ActionStamp by) {
        if (contact == null) {
            throw RuleViolation.conflict("association.contact.none");
        }
        enter(AssociationCaseStep.READ_CONTACT, reason, by);
        return contact.open(key(number));
    }

    /** Erases the contact, since its retention is over. */
    void eraseContact() {
        contact = null;
    }

    /**
     * Erases the words of the consumer and of the association after their retention period; days and amounts are
     * unchanged.
     */
    void eraseWords() {
        words = null;
        outcome = null;
        litigation = null;
    }

    /** Refuses an officer whose page showed another version. */
    void requireVersion(long shown) {
        if (shown != version) {
            throw RuleViolation.conflict("platform.stale");
        }
    }

    private void enter(AssociationCaseStep step, String reason, ActionStamp by) {
        journal.add(new AssociationCaseEntry(this, journal.size() + 1, step, reason, by));
    }

    /** Returns whether an authority entrusted the mediation of the case to the association (委托调解). */
    boolean isEntrusted() {
        return complaint != null;
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    String association() {
        return association;
    }

    AssociationCaseType type() {
        return type;
    }

    AssociationCaseSource source() {
        return source;
    }

    String category() {
        return category;
    }

    /** Returns the key that orders cases by the name of the trader. */
    String traderSortKey() {
        return traderSortKey;
    }

    AssociationTrader trader() {
        return new AssociationTrader(traderName, creditCode, title, merchant);
    }

    BigDecimal amount() {
        return amount;
    }

    String words() {
        return words;
    }

    String maskedContact() {
        return contact == null ? null : contact.masked();
    }

    /** Returns the number of the entrusted case of 12315, or null. */
    String complaint() {
        return complaint;
    }

    AssociationCaseState state() {
        return state;
    }

    InformedChoice choice() {
        return choice;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String outcome() {
        return outcome;
    }

    /** Returns the association's support of the consumer in court, in words, or null. */
    String litigation() {
        return litigation;
    }

    BigDecimal recovered() {
        return recovered;
    }

    String formerNumber() {
        return formerNumber;
    }

    List<AssociationCaseEntry> journal() {
        return journal;
    }
}
