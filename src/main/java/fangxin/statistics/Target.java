package fangxin.statistics;

import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.round.ApplicationRound;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Stored yearly target (年度目标): number of titles that a division is to name, by level and measure. */
@Entity
@Table(name = "programme_target")
public class Target {
    /** The highest target. */
    public static final int MAX_TITLES = 100_000;

    @Id
    @Length(max = 80)
    private String id;

    @Version
    private long version;

    private int targetYear;

    @NotNull
    @Length(max = 12)
    private String division;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ApplicationRound.TitleLevel level;

    @NotNull
    @Length(max = 40)
    private String measure;

    @Range(min = 0, max = MAX_TITLES)
    private int titles;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    private Instant enteredAt;

    protected Target() {}

    Target(TargetKey place, int wanted, String account, BusinessMoment moment) {
        this.id = place.value();
        this.targetYear = place.year();
        this.division = place.division();
        this.level = place.level();
        this.measure = place.measure();
        change(wanted, account, moment);
    }

    /** Key of a target: year, division, level and measure. */
    public record TargetKey(int year, String division, ApplicationRound.TitleLevel level, String measure) {
        String value() {
            return year + "/" + division + "/" + level + "/" + measure;
        }
    }

    /** Replaces the number of the target. */
    final void change(int number, String by, BusinessMoment moment) {
        titles = number;
        account = by;
        enteredAt = moment.at();
    }

    public TargetKey key() {
        return new TargetKey(targetYear, division, level, measure);
    }

    public int titles() {
        return titles;
    }

    public String account() {
        return account;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
