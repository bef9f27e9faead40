package fangxin.complaint.analysis;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored version of the text of an analysis report (报告正文版次): its number, the sections, and who wrote them when. It does
 * not change; a change of the text is a new version.
 */
@Entity
@Table(name = "analysis_report_text")
public class AnalysisReportText {
    /** Converter that stores the sections as JSON in one column. */
    @Converter
    public static class AnalysisReportSectionsConverter extends JsonAttributeConverter<AnalysisReportSections>
            implements AttributeConverter<AnalysisReportSections, String> {
        public AnalysisReportSectionsConverter() {
            super(AnalysisReportSections.class);
        }
    }

    @Id
    @Length(max = 40)
    private String id;

    @NotNull
    @Length(max = 20)
    private String report;

    private int seq;

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = AnalysisReportSectionsConverter.class)
    private AnalysisReportSections text;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant writtenAt;

    protected AnalysisReportText() {}

    AnalysisReportText(String report, int seq, AnalysisReportSections text, Actor actor, Instant now) {
        this.id = idOf(report, seq);
        this.report = report;
        this.seq = seq;
        this.text = text;
        this.actor = RecordedActor.of(actor);
        this.writtenAt = now;
    }

    static String idOf(String report, int seq) {
        return report + "/" + seq;
    }

    String report() {
        return report;
    }

    int seq() {
        return seq;
    }

    AnalysisReportSections text() {
        return text;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
