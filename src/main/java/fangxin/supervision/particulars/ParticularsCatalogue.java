package fangxin.supervision.particulars;

import fangxin.common.FieldErrors;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Value of all terms of changes of particulars of a city (信息变更规则内容): period for reporting, time of the office, and
 * kinds; it finds, exchanges and removes kinds, and refuses wrong ones; also content of config/particulars-terms.json.
 *
 * @param report   period in which the holder reports a change, from the day of the change
 * @param handling time in which the office decides, from the day of the report
 */
public record ParticularsCatalogue(
        @NotNull(message = "{supervision.particulars.days}")
        @Valid
        @TimeLimitRange(days = 365, years = 1, message = "{supervision.particulars.days}")
        TimeLimit report,

        @NotNull(message = "{supervision.trigger.days}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{supervision.trigger.days}")
        TimeLimit handling,

        @NotNull(message = "{supervision.particulars.kinds}")
        @Size(min = 1, max = MOST, message = "{supervision.particulars.kinds}")
        List<@NotNull @Valid ParticularsKind> kinds) {
    /** Maximum number of kinds: their texts share one database column. */
    static final int MOST = 20;

    public ParticularsCatalogue {
        kinds = kinds == null ? List.of() : new ArrayList<>(kinds);
    }

    public Optional<ParticularsKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Returns the catalogue with a kind added, or exchanged for the one with its code. */
    ParticularsCatalogue with(ParticularsKind changed) {
        List<ParticularsKind> all = new ArrayList<>(kinds);
        all.replaceAll(each -> each.code().equals(changed.code()) ? changed : each);
        if (find(changed.code()).isEmpty()) {
            all.add(changed);
        }
        return new ParticularsCatalogue(report, handling, all);
    }

    /**
     * Returns the terms with the kinds of newer ones that open a proceeding, and that no issue had before: one that an
     * officer has removed stays away. Kinds that are there get what an earlier issue leaves open.
     *
     * @param known    codes of the kinds of all issues
     * @param triggers codes of the triggers of supervision in force
     */
    ParticularsCatalogue completedBy(ParticularsCatalogue newer, Set<String> known, Set<String> triggers) {
        List<ParticularsKind> all = new ArrayList<>(kinds);
        all.replaceAll(kind -> newer.find(kind.code()).map(kind::completedBy).orElse(kind));
        newer.kinds.stream()
                .filter(kind -> kind.opensProceeding() && triggers.contains(kind.trigger()))
                .filter(kind -> find(kind.code()).isEmpty() && !known.contains(kind.code()))
                .limit(Math.max(0, MOST - kinds.size()))
                .forEach(all::add);
        return new ParticularsCatalogue(report, handling, all);
    }

    ParticularsCatalogue without(String code) {
        return new ParticularsCatalogue(
                report,
                handling,
                kinds.stream().filter(each -> !each.code().equals(code)).toList());
    }

    /**
     * Refuses a catalogue with a faulty kind, two kinds of one code, or a kind that does not either correct a
     * particular or name a trigger.
     *
     * @param triggers codes of the triggers of supervision in force
     */
    void check(Set<String> triggers) {
        FieldErrors errors = new FieldErrors().validate(this);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < kinds.size(); i++) {
            ParticularsKind kind = kinds.get(i);
            if (kind != null) {
                String field = "kinds." + i;
                errors.refuse(
                                !codes.add(String.valueOf(kind.code())),
                                field + ".code",
                                "supervision.trigger.twice",
                                String.valueOf(kind.code()))
                        .refuse(
                                (kind.particular() == null) == (kind.trigger() == null),
                                field + ".particular",
                                "supervision.particulars.either")
                        .refuse(
                                kind.trigger() != null && !triggers.contains(kind.trigger()),
                                field + ".trigger",
                                "supervision.trigger.unknown",
                                kind.trigger())
                        .refuse(
                                kind.concernsAllTitles() && kind.trigger() == null,
                                field + ".allTitles",
                                "supervision.particulars.allTitles");
            }
        }
        errors.check();
    }
}
