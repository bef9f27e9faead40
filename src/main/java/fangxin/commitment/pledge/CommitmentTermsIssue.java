package fangxin.commitment.pledge;

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
 * Stored issue of the terms of the track of commitment (放心消费承诺规则版次): its number, the terms, and who entered it when;
 * each change is a new issue, and the first is that of config/commitment-terms.json. Commitments keep the issue under
 * which they were pledged.
 */
@Entity
@Table(name = "commitment_terms_issue")
public class CommitmentTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class CommitmentTermsConverter extends JsonAttributeConverter<CommitmentTerms>
            implements AttributeConverter<CommitmentTerms, String> {
        public CommitmentTermsConverter() {
            super(CommitmentTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = CommitmentTermsConverter.class)
    private CommitmentTerms terms;

    protected CommitmentTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    public CommitmentTermsIssue(int issue, CommitmentTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public CommitmentTerms terms() {
        return terms;
    }
}
