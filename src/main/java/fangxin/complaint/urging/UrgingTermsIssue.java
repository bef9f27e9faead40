package fangxin.complaint.urging;

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
 * Stored issue of the terms of urging (催办督办规则版次): its number, the terms, and who entered it when; each change is a new
 * issue, and the first is that of config/urging-terms.json. The issue in force when a letter was sent applies to it.
 */
@Entity
@Table(name = "urging_terms_issue")
public class UrgingTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class UrgingTermsConverter extends JsonAttributeConverter<UrgingTerms>
            implements AttributeConverter<UrgingTerms, String> {
        public UrgingTermsConverter() {
            super(UrgingTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 4000)
    @Convert(converter = UrgingTermsConverter.class)
    private UrgingTerms terms;

    protected UrgingTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    UrgingTermsIssue(int issue, UrgingTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public UrgingTerms terms() {
        return terms;
    }
}
