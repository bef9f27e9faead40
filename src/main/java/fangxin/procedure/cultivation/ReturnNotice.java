package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.organization.identity.Actor;
import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Notice of all defects of an application at once (一次性告知), with the last day to correct them. */
@Entity
@Table(name = "return_notice")
public class ReturnNotice extends CultivationRecord {
    private static final int MOST = 40;

    /** The defects of one notice. */
    public record DefectList(List<Defect> items) {}

    /** Keeps the defects in one column. */
    @Converter
    public static class DefectListConverter extends JsonAttributeConverter<DefectList>
            implements AttributeConverter<DefectList, String> {
        public DefectListConverter() {
            super(DefectList.class);
        }
    }

    private int ordinal;
    private LocalDate dueOn;
    private String phone;
    private boolean lateFound;
    private Instant recalledAt;

    @Convert(converter = DefectListConverter.class)
    private DefectList defects;

    protected ReturnNotice() {}

    /**
     * @param earlier the notices that went before; a defect that could have been named then is marked. A recalled
     *     notice took no effect, so that nothing is late against it
     * @param phone   whom the merchant can ask
     */
    ReturnNotice(
            String candidacy,
            List<Defect> defects,
            List<ReturnNotice> earlier,
            LocalDate dueOn,
            String phone,
            Actor actor,
            Instant now) {
        super(candidacy, actor, now);
        this.defects = new DefectList(checked(defects));
        this.ordinal = earlier.size() + 1;
        List<ReturnNotice> standing =
                earlier.stream().filter(notice -> notice.recalledAt == null).toList();
        this.lateFound = !standing.isEmpty() && defects.stream().anyMatch(defect -> overlooked(defect, standing));
        this.dueOn = dueOn;
        this.phone = phone;
    }

    static List<Defect> checked(List<Defect> defects) {
        if (defects == null || defects.isEmpty()) {
            throw RuleViolation.at("defects", "cultivation.return.none");
        }
        new FieldErrors()
                .refuse(defects.size() > MOST, "defects", "cultivation.return.many", MOST)
                .validateAll("defects", defects)
                .check();
        return List.copyOf(defects);
    }

    /** Whether an earlier notice could have named this defect: it was visible, and no notice named its field. */
    static boolean overlooked(Defect defect, List<ReturnNotice> earlier) {
        return !defect.arisenSince()
                && earlier.stream()
                        .flatMap(notice -> notice.defects().stream())
                        .noneMatch(told -> told.field().equals(defect.field()));
    }

    /** Takes the notice back with the step (撤回): it stays on file, and no figure counts it. */
    void recall(Instant now) {
        recalledAt = now;
    }

    /** The day for handing in again moves with a calendar that was published. */
    void due(LocalDate day) {
        dueOn = day;
    }

    /** When the office took it back, or null. */
    public Instant recalledAt() {
        return recalledAt;
    }

    /** First return, second return …, recalled ones included, since letters name it. */
    public int ordinal() {
        return ordinal;
    }

    /** The last day for handing in again. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public String phone() {
        return phone;
    }

    /** Whether it names something that an earlier notice should have named: allowed, and counted against the office. */
    public boolean lateFound() {
        return lateFound;
    }

    public List<Defect> defects() {
        return defects.items();
    }
}
