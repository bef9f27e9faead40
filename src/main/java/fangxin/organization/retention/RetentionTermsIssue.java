package fangxin.organization.retention;

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
 * Stored issue of the retention terms, which are the periods for which kinds of personal data are kept: the periods,
 * and who entered it when; the first is that of config/retention-terms.json. Each change is a new issue, and an issue
 * does not change. The first is that of config/retention-terms.json.
 */
@Entity
@Table(name = "retention_terms_issue")
public class RetentionTermsIssue {
    /** The first issue. */
    static final int FIRST = 1;

    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class RetentionTermsConverter extends JsonAttributeConverter<RetentionTerms>
            implements AttributeConverter<RetentionTerms, String> {
        public RetentionTermsConverter() {
            super(RetentionTerms.class);
        }
    }

    @Id
    private int issue;

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = RetentionTermsConverter.class)
    private RetentionTerms terms;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant enteredAt;

    protected RetentionTermsIssue() {}

    /** @param actor the administrator who changes a period; null for terms of the configuration */
    RetentionTermsIssue(int issue, RetentionTerms terms, Actor actor, Instant now) {
        this.issue = issue;
        this.terms = terms;
        this.account = actor == null ? null : actor.account();
        this.actorName = actor == null ? null : actor.name();
        this.enteredAt = now;
    }

    int issue() {
        return issue;
    }

    RetentionTerms terms() {
        return terms;
    }

    /** The name of the administrator, or null for terms of the configuration. */
    String actorName() {
        return actorName;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
