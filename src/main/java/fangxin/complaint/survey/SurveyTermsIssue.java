package fangxin.complaint.survey;

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
 * Stored issue of the terms of satisfaction surveys (满意度调查办法版次): its number, the terms, and who entered it when; each
 * change is a new issue, and the first is that of config/survey-terms.json.
 */
@Entity
@Table(name = "survey_terms_issue")
public class SurveyTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class SurveyTermsConverter extends JsonAttributeConverter<SurveyTerms>
            implements AttributeConverter<SurveyTerms, String> {
        public SurveyTermsConverter() {
            super(SurveyTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 8000)
    @Convert(converter = SurveyTermsConverter.class)
    private SurveyTerms terms;

    protected SurveyTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    SurveyTermsIssue(int issue, SurveyTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public SurveyTerms terms() {
        return terms;
    }
}
