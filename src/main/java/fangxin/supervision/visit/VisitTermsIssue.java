package fangxin.supervision.visit;

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
 * Stored issue of the terms of visits (走访规定): its number, the terms, and who entered it when; each change is a new
 * issue, and the first is that of config/visits.json.
 */
@Entity
@Table(name = "visit_terms_issue")
public class VisitTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class VisitTermsConverter extends JsonAttributeConverter<VisitTerms>
            implements AttributeConverter<VisitTerms, String> {
        public VisitTermsConverter() {
            super(VisitTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 16000)
    @Convert(converter = VisitTermsConverter.class)
    private VisitTerms terms;

    protected VisitTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    public VisitTermsIssue(int issue, VisitTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public VisitTerms terms() {
        return terms;
    }
}
