package fangxin.procedure.candidacy;

import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.round.ApplicationRound;
import fangxin.round.LevelProgression;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;

/** Who seeks which title in which round, for what, and the bodies that this brings in. */
@MappedSuperclass
public abstract class CandidacySubject {
    @ManyToOne(optional = false)
    private Merchant merchant;

    @ManyToOne(optional = false)
    private ApplicationRound round;

    @ManyToOne
    private Premises premises;

    private String kind = "SHOP";
    private String trade;
    private String industry;
    private String office;
    private String station;
    private String authority;
    private String reviewOffice;

    protected CandidacySubject() {}

    CandidacySubject(Merchant merchant, ApplicationRound round) {
        this.merchant = merchant;
        this.round = round;
        this.office = merchant.organ();
    }

    /** States for which premises and trade the title is sought, and which offices that brings in. */
    public void describe(Premises premises, String kind, String trade, String office, String station) {
        this.premises = premises;
        this.kind = kind;
        this.trade = trade;
        this.office = office;
        this.station = station;
    }

    /** Sets the class of GB/T 4754-2017, as the station found it, and the authority that it leads to. */
    public void classify(String industry, String trade, String authority) {
        this.industry = industry;
        this.trade = trade;
        this.authority = authority;
    }

    /** Lets a body that takes over another's work stand in its place; the journal keeps who acted where. */
    void transfer(String from, String into) {
        office = from.equals(office) ? into : office;
        station = from.equals(station) ? into : station;
        authority = from.equals(authority) ? into : authority;
        reviewOffice = from.equals(reviewOffice) ? into : reviewOffice;
    }

    void reviewedBy(String office) {
        reviewOffice = office;
    }

    /** The office that reviews the refusal, or null before a review was asked for. */
    public String reviewOffice() {
        return reviewOffice;
    }

    /** Whether the round has this step: it is decided here, or sent up. */
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

    /** Kind of subject: SHOP, ENTERPRISE, more by configuration. */
    public String kind() {
        return kind;
    }

    /** Code of the plain trade, see config/criteria/trades.csv. */
    public String trade() {
        return trade;
    }

    /** Class of GB/T 4754-2017, two to four digits. */
    public String industry() {
        return industry;
    }

    /** Code of the county-level office in whose territory the premises lie. */
    public String office() {
        return office;
    }

    public String station() {
        return station;
    }

    /** Code of the authority of the trade that evaluates. */
    public String authority() {
        return authority;
    }

    /** Code of the office at whose level it is evaluated: its own, or the one above that owns the round. */
    public String evaluationOffice() {
        return round.level() == ApplicationRound.Level.COUNTY ? office : round.owner();
    }
}
