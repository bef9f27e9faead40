package fangxin.complaint.timelimit;

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
 * Stored issue of the terms of complaints (投诉举报处理规则版次): its number, the terms, and who entered it when; each change is
 * a new issue, and the first is that of config/complaint-terms.json.
 */
@Entity
@Table(name = "complaint_terms_issue")
public class ComplaintTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class ComplaintTermsConverter extends JsonAttributeConverter<ComplaintTerms>
            implements AttributeConverter<ComplaintTerms, String> {
        public ComplaintTermsConverter() {
            super(ComplaintTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = ComplaintTermsConverter.class)
    private ComplaintTerms terms;

    protected ComplaintTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    public ComplaintTermsIssue(int issue, ComplaintTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public ComplaintTerms terms() {
        return terms;
    }
}
