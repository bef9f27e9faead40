package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Value, also input, of the report of a visit (走访情况): day, participants, findings, pictures and demands for
 * rectification.
 *
 * @param participants participants: officers, and staff of the merchant
 * @param pictures     ids of files, at least one
 * @param demands      demands for rectification, can be empty
 */
public record VisitReport(
        @NotNull(message = "{cultivation.visit.date}") LocalDate visitedOn,

        @NotBlank(message = "{cultivation.missing.participants}")
        @Length(max = 300, message = "{cultivation.text.long}")
        String participants,

        @NotBlank(message = "{cultivation.missing.findings}") @Length(max = 4000, message = "{cultivation.text.long}")
        String findings,

        @NotEmpty(message = "{cultivation.visit.pictures}") List<@Length(max = 36) String> pictures,

        @Size(max = MOST, message = "{cultivation.visit.many}")
        List<@NotNull RectificationDemand> demands) {
    private static final int MOST = 30;

    /** A demand for rectification; its last day is the usual one where it states none. */
    public record RectificationDemand(
            @NotBlank(message = "{cultivation.missing.nth.demand}")
            @Length(max = 500, message = "{cultivation.text.long}")
            String demand,

            LocalDate dueOn) {
        public RectificationDemand {
            demand = FieldErrors.tidy(demand);
        }
    }

    /** Converter that stores the report as JSON in one column. */
    @Converter
    public static class VisitReportConverter extends JsonAttributeConverter<VisitReport>
            implements AttributeConverter<VisitReport, String> {
        public VisitReportConverter() {
            super(VisitReport.class);
        }
    }

    public VisitReport {
        participants = FieldErrors.tidy(participants);
        findings = FieldErrors.tidy(findings);
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
        demands = demands == null ? List.of() : List.copyOf(demands);
    }

    VisitReport checked(LocalDate today) {
        FieldErrors errors = new FieldErrors()
                .validate(this)
                .refuse(visitedOn != null && visitedOn.isAfter(today), "visitedOn", "cultivation.date.future")
                .validateAll("demands", demands);
        for (int i = 0; i < demands.size(); i++) {
            LocalDate dueOn = demands.get(i).dueOn();
            errors.refuse(
                    dueOn != null && (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(1))),
                    "demands." + i + ".dueOn",
                    "cultivation.visit.due",
                    today);
        }
        errors.check();
        return this;
    }
}
