package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.NotFound;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Stored return notice (退回补正通知): all defects of an application at once (一次性告知), with the last day to correct them,
 * which can move to a later day; it finds the defects that an earlier notice overlooked and those still open, and can
 * be recalled.
 */
@Entity
@Table(name = "return_notice")
public class ApplicationReturnNotice extends CultivationRecord {
    /** The defects of one notice. */
    public record DefectList(List<Defect> items) {}

    /** Converter that stores the defects as JSON in one column. */
    @Converter
    public static class DefectListConverter extends JsonAttributeConverter<DefectList>
            implements AttributeConverter<DefectList, String> {
        public DefectListConverter() {
            super(DefectList.class);
        }
    }

    private int ordinal;

    @NotNull
    private LocalDate dueOn;

    @Length(max = 30)
    private String phone;

    private boolean lateFound;
    private Instant recalledAt;

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = DefectListConverter.class)
    private DefectList defects;

    protected ApplicationReturnNotice() {}

    /**
     * A notice of a return.
     *
     * @param earlier the notices before it; a defect that one of them could have named is marked. A recalled notice
     *                took no effect, so that no defect is late against it
     * @param phone   number for the merchant's questions
     */
    ApplicationReturnNotice(
            WorkSubject subject,
            List<Defect> defects,
            List<ApplicationReturnNotice> earlier,
            LocalDate dueOn,
            String phone,
            Actor actor,
            Instant now) {
        super(subject, actor, now);
        this.defects = new DefectList(checked(defects));
        this.ordinal = earlier.size() + 1;
        List<ApplicationReturnNotice> standing =
                earlier.stream().filter(notice -> notice.recalledAt == null).toList();
        this.lateFound = !standing.isEmpty() && defects.stream().anyMatch(defect -> isOverlooked(defect, standing));
        this.dueOn = dueOn;
        this.phone = phone;
    }

    static List<Defect> checked(List<Defect> defects) {
        new FieldErrors().validateAll("defects", defects).check();
        return List.copyOf(defects);
    }

    /**
     * Returns whether an earlier notice could have named this defect: it had not arisen later, and no notice named its
     * field.
     */
    static boolean isOverlooked(Defect defect, List<ApplicationReturnNotice> earlier) {
        return !defect.arisenSince()
                && earlier.stream()
                        .flatMap(notice -> notice.defects().stream())
                        .noneMatch(other -> other.field().equals(defect.field()));
    }

    /** Recalls the notice together with its step (撤回): the notice stays stored, and no statistic counts it. */
    void recall(Instant now) {
        recalledAt = now;
    }

    /** Moves the last day to a later one, after a calendar was published; an announced day is never shortened. */
    void extendTo(LocalDate day) {
        dueOn = day.isAfter(dueOn) ? day : dueOn;
    }

    /** Returns the time at which the office recalled the notice, or null. */
    public Instant recalledAt() {
        return recalledAt;
    }

    /**
     * Returns the number of the notice within the candidacy, from 1. Recalled ones count, since sent notifications name
     * the number.
     */
    public int ordinal() {
        return ordinal;
    }

    /** Returns the last day for resubmission. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public String phone() {
        return phone;
    }

    /**
     * Returns whether the notice names a defect that an earlier notice should have named. This is allowed, and counts
     * in the statistics of the office.
     */
    public boolean isFoundLate() {
        return lateFound;
    }

    /** Returns the defects that no officer has closed. */
    List<Defect> openDefects(List<DefectClosing> closings) {
        return IntStream.rangeClosed(1, defects().size())
                .filter(item -> closings.stream().noneMatch(closing -> closing.isOf(this, item)))
                .mapToObj(item -> defects().get(item - 1))
                .toList();
    }

    /** Returns the number of a defect; refused where the notice has no such defect. */
    int requireItem(int item) {
        if (item > defects().size()) {
            throw new NotFound(act().subject().id() + "." + ordinal + "." + item);
        }
        return item;
    }

    public List<Defect> defects() {
        return defects.items();
    }
}
