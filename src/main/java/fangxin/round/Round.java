package fangxin.round;

import fangxin.RuleViolation;
import fangxin.Wording;
import fangxin.calendar.Limit;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A year's batch (年度批次), opened by a notice (通知) of an office: everything in the programme happens in one, and
 * everything an office may vary is kept with it.
 */
@Entity
public class Round {
    public enum Level { COUNTY, CITY, PROVINCE }

    @Id
    private String id;
    @Version
    private long version;
    private String owner;
    private int roundYear;
    private String titleZh;
    private String titleEn;
    @Enumerated(EnumType.STRING)
    private Level level;
    private LocalDate opens;
    private LocalDate closes;
    @Convert(converter = RoundTerms.Column.class)
    private RoundTerms terms;

    protected Round() { }

    public Round(String id, String owner, Level level, int year, Wording title, LocalDate opens, LocalDate closes,
            RoundTerms terms) {
        this.id = id;
        this.owner = owner;
        this.level = level;
        this.roundYear = year;
        amend(title, opens, closes, terms);
    }

    /** Changes the terms; what has begun under the round follows them from its next step on. */
    public void amend(Wording title, LocalDate opens, LocalDate closes, RoundTerms terms) {
        if (closes.isBefore(opens)) {
            throw RuleViolation.at("closes", "round.window.order");
        }
        this.titleZh = title.zh();
        this.titleEn = title.en();
        this.opens = opens;
        this.closes = closes;
        this.terms = terms.checked();
    }

    public String id() {
        return id;
    }

    /** Code of the office that owns the round: it posts, and its signing chain names. */
    public String owner() {
        return owner;
    }

    public Level level() {
        return level;
    }

    public int year() {
        return roundYear;
    }

    public Wording title() {
        return new Wording(titleZh, titleEn);
    }

    public LocalDate opens() {
        return opens;
    }

    public LocalDate closes() {
        return closes;
    }

    public RoundTerms terms() {
        return terms;
    }

    public boolean open(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    public void requireOpen(LocalDate day) {
        if (!open(day)) {
            throw new RuleViolation("round.closed", opens, closes);
        }
    }

    /** The limit of a kind of wait, by the codes of config/limits.json. */
    public Limit limit(String code) {
        return terms.limit(code);
    }
}
