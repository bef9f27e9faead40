package fangxin.procedure.cultivation;

import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;

/**
 * What a visit (走访) found.
 *
 * @param people   who went, and whom they met
 * @param pictures ids of files, at least one
 * @param demands  what has to be put right, may be empty
 */
public record VisitReport(
        LocalDate visitedOn, String people, String findings, List<String> pictures, List<Demand> demands) {
    private static final int MOST = 30;

    /** One thing to put right, by a day or without one. */
    public record Demand(String what, LocalDate dueOn) {
        public Demand {
            what = InputChecks.tidy(what);
        }
    }

    /** Keeps the report in one column. */
    @Converter
    public static class Column extends JsonAttributeConverter<VisitReport>
            implements AttributeConverter<VisitReport, String> {
        public Column() {
            super(VisitReport.class);
        }
    }

    public VisitReport {
        people = InputChecks.tidy(people);
        findings = InputChecks.tidy(findings);
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
        demands = demands == null ? List.of() : List.copyOf(demands);
    }

    VisitReport checked(LocalDate today) {
        InputChecks words = new InputChecks()
                .require(visitedOn != null, "visitedOn", "cultivation.visit.date")
                .require(visitedOn == null || !visitedOn.isAfter(today), "visitedOn", "cultivation.date.future")
                .needs("people", people, 300)
                .needs("findings", findings, 4000)
                .require(!pictures.isEmpty(), "pictures", "cultivation.visit.pictures")
                .require(demands.size() <= MOST, "demands", "cultivation.visit.many", MOST);
        for (int i = 0; i < demands.size(); i++) {
            words.needs("demands." + i + ".what", demands.get(i).what(), 500);
        }
        words.check();
        return this;
    }
}
