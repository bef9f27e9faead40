package fangxin.commitment.terms;

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
 * Stored issue of the terms of returns (无理由退货规则版次). Each change is a new issue, and an issue does not change: pledges and
 * claims keep the issue under which they were entered. The first is that of config/return-terms.json.
 */
@Entity
@Table(name = "return_terms_issue")
public class ReturnTermsIssue {
    /** The first issue. */
    static final int FIRST = 1;

    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class ReturnTermsConverter extends JsonAttributeConverter<ReturnTerms>
            implements AttributeConverter<ReturnTerms, String> {
        public ReturnTermsConverter() {
            super(ReturnTerms.class);
        }
    }

    @Id
    private int issue;

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = ReturnTermsConverter.class)
    private ReturnTerms terms;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant enteredAt;

    protected ReturnTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    public ReturnTermsIssue(int issue, ReturnTerms terms, Actor actor, Instant now) {
        this.issue = issue;
        this.terms = terms;
        this.account = actor == null ? null : actor.account();
        this.actorName = actor == null ? null : actor.name();
        this.enteredAt = now;
    }

    public int issue() {
        return issue;
    }

    public ReturnTerms terms() {
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
