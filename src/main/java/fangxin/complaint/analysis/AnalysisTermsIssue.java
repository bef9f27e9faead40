package fangxin.complaint.analysis;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssue;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored issue of the terms of the analysis of complaints (分析规则版次): its number, the terms, and who entered it when;
 * each change is a new issue, and the first is that of config/analysis-terms.json.
 */
@Entity
@Table(name = "analysis_terms_issue")
public class AnalysisTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class AnalysisTermsConverter extends JsonAttributeConverter<AnalysisTerms>
            implements AttributeConverter<AnalysisTerms, String> {
        public AnalysisTermsConverter() {
            super(AnalysisTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 16000)
    @Convert(converter = AnalysisTermsConverter.class)
    private AnalysisTerms terms;

    protected AnalysisTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    AnalysisTermsIssue(int issue, AnalysisTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public AnalysisTerms terms() {
        return terms;
    }
}
