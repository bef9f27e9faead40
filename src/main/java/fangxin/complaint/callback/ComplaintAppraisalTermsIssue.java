package fangxin.complaint.callback;

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
 * Stored issue of the terms of call-backs and appraisal (投诉回访考核办法版次): its number, the terms, and who entered it when;
 * each change is a new issue, and the first is that of config/complaint-appraisal-terms.json. A published table names
 * the issue of its formulas.
 */
@Entity
@Table(name = "complaint_appraisal_terms_issue")
public class ComplaintAppraisalTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class ComplaintAppraisalTermsConverter extends JsonAttributeConverter<ComplaintAppraisalTerms>
            implements AttributeConverter<ComplaintAppraisalTerms, String> {
        public ComplaintAppraisalTermsConverter() {
            super(ComplaintAppraisalTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 16000)
    @Convert(converter = ComplaintAppraisalTermsConverter.class)
    private ComplaintAppraisalTerms terms;

    protected ComplaintAppraisalTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    public ComplaintAppraisalTermsIssue(int issue, ComplaintAppraisalTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public ComplaintAppraisalTerms terms() {
        return terms;
    }
}
