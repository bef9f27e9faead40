package fangxin.procedure.candidacy;

import fangxin.common.validation.Length;
import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.round.ApplicationRound;
import fangxin.round.LevelProgression;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;

/**
 * Subject of a candidacy (申报对象): the merchant and its premises, the round, kind and trade, and the agencies that follow
 * from them.
 */
@MappedSuperclass
public abstract class CandidacySubject {
    @ManyToOne(optional = false)
    private Merchant merchant;

    @ManyToOne(optional = false)
    private ApplicationRound round;

    @ManyToOne
    private Premises premises;

    @Length(max = 20)
    private String kind = "SHOP";

    @Length(max = 20)
    private String trade;

    @Length(max = 6)
    private String industry;

    @Length(max = 30)
    private String office;

    @Length(max = 30)
    private String station;

    @Length(max = 30)
    private String authority;

    @Length(max = 30)
    private String reviewOffice;

    protected CandidacySubject() {}

    CandidacySubject(Merchant merchant, ApplicationRound round) {
        this.merchant = merchant;
        this.round = round;
        this.office = merchant.organ();
    }

    /**
     * Sets the premises, kind and trade for which the title is sought, and the office and station in charge of them.
     */
    public void describe(Premises premises, String kind, String trade, String office, String station) {
        this.premises = premises;
        this.kind = kind;
        this.trade = trade;
        this.office = office;
        this.station = station;
    }

    /** Sets the class of GB/T 4754-2017 that the station verified, and the sector authority that follows from it. */
    public void classify(String industry, String trade, String authority) {
        this.industry = industry;
        this.trade = trade;
        this.authority = authority;
    }

    /** Replaces the code of a merged agency by its successor's. The journal keeps the former code. */
    void transfer(String from, String into) {
        office = from.equals(office) ? into : office;
        station = from.equals(station) ? into : station;
        authority = from.equals(authority) ? into : authority;
        reviewOffice = from.equals(reviewOffice) ? into : reviewOffice;
    }

    void reviewedBy(String office) {
        reviewOffice = office;
    }

    /** The office that reviews the refusal, or null before a review is asked for. */
    public String reviewOffice() {
        return reviewOffice;
    }

    /**
     * Whether the round has this step: NAME where titles are conferred at this level, SEND_UP and RECORD_ANSWER where
     * the level above confers them.
     */
    boolean has(Step step) {
        boolean above = round.terms().ladder().conferral() == LevelProgression.ConferralPlace.SENT_UP;
        return switch (step) {
            case NAME -> !above;
            case SEND_UP, RECORD_ANSWER -> above;
            default -> true;
        };
    }

    public Merchant merchant() {
        return merchant;
    }

    public ApplicationRound round() {
        return round;
    }

    public Optional<Premises> premises() {
        return Optional.ofNullable(premises);
    }

    /** The name on the sign of the premises; without premises the merchant's registered name. */
    public String signName() {
        return premises().map(Premises::signName).orElse(merchant.name());
    }

    /** Code of the kind of subject (see config): SHOP, ENTERPRISE and others. */
    public String kind() {
        return kind;
    }

    /** Code of the trade as the merchant chose it, see config/criteria/trades.csv. */
    public String trade() {
        return trade;
    }

    /** Class of GB/T 4754-2017, two to four digits. */
    public String industry() {
        return industry;
    }

    /** Code of the county-level office for the area in which the premises lie. */
    public String office() {
        return office;
    }

    public String station() {
        return station;
    }

    /** Code of the sector authority that evaluates. */
    public String authority() {
        return authority;
    }

    /**
     * Code of the office at whose level the candidacy is evaluated: its own in a county round, else the owner of the
     * round.
     */
    public String evaluationOffice() {
        return round.level() == ApplicationRound.Level.COUNTY ? office : round.owner();
    }
}
