package fangxin.statistics;

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
 * Stored issue of the definitions of the figures of the index (七维指标对照表版次): its number, the definitions, and who entered
 * it when; each change is a new issue, and the first is that of config/dimension-terms.json. An export names its issue.
 */
@Entity
@Table(name = "dimension_terms_issue")
public class DimensionTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class DimensionTermsConverter extends JsonAttributeConverter<DimensionTerms>
            implements AttributeConverter<DimensionTerms, String> {
        public DimensionTermsConverter() {
            super(DimensionTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = DimensionTermsConverter.class)
    private DimensionTerms terms;

    protected DimensionTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    DimensionTermsIssue(int issue, DimensionTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public DimensionTerms terms() {
        return terms;
    }
}
