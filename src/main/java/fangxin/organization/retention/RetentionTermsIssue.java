package fangxin.organization.retention;

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
 * Stored issue of the retention terms, which are the periods for which kinds of personal data are kept: the periods,
 * and who entered it when; the first is that of config/retention-terms.json. Each change is a new issue, and an issue
 * does not change. The first is that of config/retention-terms.json.
 */
@Entity
@Table(name = "retention_terms_issue")
public class RetentionTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class RetentionTermsConverter extends JsonAttributeConverter<RetentionTerms>
            implements AttributeConverter<RetentionTerms, String> {
        public RetentionTermsConverter() {
            super(RetentionTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = RetentionTermsConverter.class)
    private RetentionTerms terms;

    protected RetentionTermsIssue() {}

    /** @param actor the administrator who changes a period; null for terms of the configuration */
    RetentionTermsIssue(int issue, RetentionTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    RetentionTerms terms() {
        return terms;
    }
}
