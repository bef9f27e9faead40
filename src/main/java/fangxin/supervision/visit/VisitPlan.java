package fangxin.supervision.visit;

import fangxin.common.NameCollation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Stored plan of visits of an office (走访计划): the re-check plan of a year, or a campaign of look-back visits (回头看) or
 * experience visits, with its name, term and selection of titles, or the random draw whose units it visits, or
 * that it tests the pledges of returns of a quarter. Visits are added to it within its term.
 */
@Entity
@Table(name = "visit_plan")
public class VisitPlan {
    static final int LONGEST_NAME = 100;

    /** Converter that stores the selection as JSON in one column. */
    @Converter
    public static class VisitSelectionConverter extends JsonAttributeConverter<VisitSelection>
            implements AttributeConverter<VisitSelection, String> {
        public VisitSelectionConverter() {
            super(VisitSelection.class);
        }
    }

    @Id
    @Length(max = 40)
    private String number;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String owner;

    @NotNull
    @Enumerated(EnumType.STRING)
    private VisitType type;

    @NotNull
    @Length(max = LONGEST_NAME)
    private String name;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String nameSortKey;

    @NotNull
    private LocalDate firstDay;

    @NotNull
    private LocalDate lastDay;

    @NotNull
    @JsonLength(max = 1000)
    @Convert(converter = VisitSelectionConverter.class)
    private VisitSelection selection;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant createdAt;

    @Length(max = 20)
    private String draw;

    private boolean returnTest;

    protected VisitPlan() {}

    /** @param draw number of the random draw whose units it visits, or null */
    VisitPlan(String number, String owner, VisitPlanInput input, String draw, ActionStamp by) {
        this.number = number;
        this.owner = owner;
        this.draw = draw;
        this.type = input.type();
        this.name = input.name();
        this.nameSortKey = NameCollation.key(name);
        this.firstDay = input.firstDay();
        this.lastDay = input.lastDay();
        this.selection = input.selection() == null ? VisitSelection.ALL : input.selection();
        this.actor = RecordedActor.of(by.actor());
        this.createdAt = by.moment().at();
    }

    /** Makes this the plan of a quarter's tests of pledged returns, whose titles the tickets choose. */
    VisitPlan testingReturns() {
        returnTest = true;
        return this;
    }

    boolean isReturnTest() {
        return returnTest;
    }

    /** Returns whether a day lies within the term of the plan, the first and the last day included. */
    boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /**
     * Moves the plan to the office into which its own was merged, or adapts its selection of titles to the merger.
     *
     * @param free the name, changed where the other office has a plan of the same name
     */
    void transfer(String from, String into, String free) {
        if (owner.equals(from)) {
            owner = into;
            name = free;
            nameSortKey = NameCollation.key(free);
        }
        selection = selection.transferred(from, into);
    }

    public String number() {
        return number;
    }

    /** Returns the code of the office that makes the visits of the plan. */
    public String owner() {
        return owner;
    }

    public VisitType type() {
        return type;
    }

    public String name() {
        return name;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public VisitSelection selection() {
        return selection;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns the number of the random draw whose units the plan visits, or null. */
    public String draw() {
        return draw;
    }

    /** Returns whether a random draw has chosen the titles and teams of the plan. */
    boolean isDrawn() {
        return draw != null;
    }
}
