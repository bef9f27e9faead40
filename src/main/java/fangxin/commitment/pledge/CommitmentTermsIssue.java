package fangxin.commitment.pledge;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored issue of the terms of the track of commitment (放心消费承诺规则版次). Each change is a new issue, and an issue does not
 * change: commitments keep the issue under which they were pledged. The first is that of config/commitment-terms.json.
 */
@Entity
@Table(name = "commitment_terms_issue")
public class CommitmentTermsIssue {
    /** The first issue. */
    static final int FIRST = 1;

    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class CommitmentTermsConverter extends JsonAttributeConverter<CommitmentTerms>
            implements AttributeConverter<CommitmentTerms, String> {
        public CommitmentTermsConverter() {
            super(CommitmentTerms.class);
        }
    }

    @Id
    private int issue;

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = CommitmentTermsConverter.class)
    private CommitmentTerms terms;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant enteredAt;

    protected CommitmentTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    public CommitmentTermsIssue(int issue, CommitmentTerms terms, Actor actor, Instant now) {
        this.issue = issue;
        this.terms = terms;
        this.account = actor == null ? null : actor.account();
        this.actorName = actor == null ? null : actor.name();
        this.enteredAt = now;
    }

    public int issue() {
        return issue;
    }

    public CommitmentTerms terms() {
        return terms;
    }

    /** The account of the officer, or null for the terms of the configuration. */
    String account() {
        return account;
    }

    String actorName() {
        return actorName;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
