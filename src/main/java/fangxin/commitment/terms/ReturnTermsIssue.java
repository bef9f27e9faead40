package fangxin.commitment.terms;

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
 * Stored issue of the terms of returns (无理由退货规则版次): its number, the terms, and who entered it when; each change is a
 * new issue, and the first is that of config/return-terms.json. Pledges and claims keep the issue under which they were
 * entered.
 */
@Entity
@Table(name = "return_terms_issue")
public class ReturnTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class ReturnTermsConverter extends JsonAttributeConverter<ReturnTerms>
            implements AttributeConverter<ReturnTerms, String> {
        public ReturnTermsConverter() {
            super(ReturnTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = ReturnTermsConverter.class)
    private ReturnTerms terms;

    protected ReturnTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    public ReturnTermsIssue(int issue, ReturnTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public ReturnTerms terms() {
        return terms;
    }
}
