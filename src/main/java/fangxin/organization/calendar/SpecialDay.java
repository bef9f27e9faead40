package fangxin.organization.calendar;

import fangxin.common.LocalizedName;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Stored day that differs from the ordinary week: a published day off, or a weekend day that is worked instead (调休).
 */
@Entity
@Table(name = "special_day")
public class SpecialDay {
    /** Type of a special day: a day off, or a weekend day worked instead. */
    public enum SpecialDayType {
        OFF,
        WORK
    }

    @Id
    private LocalDate day;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SpecialDayType type;

    @NotNull
    @Embedded
    @Valid
    private LocalizedName name;

    protected SpecialDay() {}

    public SpecialDay(LocalDate day, SpecialDayType type, LocalizedText name) {
        if (type == SpecialDayType.WORK && day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
            throw RuleViolation.at("type", "calendar.day.worked", day);
        }
        this.day = day;
        this.type = type;
        this.name = new LocalizedName(name);
    }

    public LocalDate day() {
        return day;
    }

    public SpecialDayType type() {
        return type;
    }

    public LocalizedText name() {
        return name.text();
    }
}
