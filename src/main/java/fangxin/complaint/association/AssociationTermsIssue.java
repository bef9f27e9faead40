package fangxin.complaint.association;

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
 * Stored issue of the terms of the associations (消协工作规则版次): its number, the terms, and who entered it when; each change
 * is a new issue, and the first is that of config/association-terms.json.
 */
@Entity
@Table(name = "association_terms_issue")
public class AssociationTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class AssociationTermsConverter extends JsonAttributeConverter<AssociationTerms>
            implements AttributeConverter<AssociationTerms, String> {
        public AssociationTermsConverter() {
            super(AssociationTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 4000)
    @Convert(converter = AssociationTermsConverter.class)
    private AssociationTerms terms;

    protected AssociationTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    AssociationTermsIssue(int issue, AssociationTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public AssociationTerms terms() {
        return terms;
    }
}
