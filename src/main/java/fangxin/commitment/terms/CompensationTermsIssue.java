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
 * Stored issue of the terms of advance compensation (先行赔付规则版次): its number, the terms, and who entered it when; each
 * change is a new issue, and the first is that of config/compensation-terms.json.
 */
@Entity
@Table(name = "compensation_terms_issue")
public class CompensationTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class CompensationTermsConverter extends JsonAttributeConverter<CompensationTerms>
            implements AttributeConverter<CompensationTerms, String> {
        public CompensationTermsConverter() {
            super(CompensationTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 8000)
    @Convert(converter = CompensationTermsConverter.class)
    private CompensationTerms terms;

    protected CompensationTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    CompensationTermsIssue(int issue, CompensationTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public CompensationTerms terms() {
        return terms;
    }
}
