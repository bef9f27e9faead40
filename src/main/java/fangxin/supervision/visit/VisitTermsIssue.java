package fangxin.supervision.visit;

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
 * Stored issue of the terms of visits (走访规定). Each change is a new issue, and an issue does not change. The first is
 * that of config/visits.json.
 */
@Entity
@Table(name = "visit_terms_issue")
public class VisitTermsIssue {
    /** The first issue. */
    static final int FIRST = 1;

    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class VisitTermsConverter extends JsonAttributeConverter<VisitTerms>
            implements AttributeConverter<VisitTerms, String> {
        public VisitTermsConverter() {
            super(VisitTerms.class);
        }
    }

    @Id
    private int issue;

    @NotNull
    @JsonLength(max = 16000)
    @Convert(converter = VisitTermsConverter.class)
    private VisitTerms terms;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant enteredAt;

    protected VisitTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    public VisitTermsIssue(int issue, VisitTerms terms, Actor actor, Instant now) {
        this.issue = issue;
        this.terms = terms;
        this.account = actor == null ? null : actor.account();
        this.actorName = actor == null ? null : actor.name();
        this.enteredAt = now;
    }

    public int issue() {
        return issue;
    }

    public VisitTerms terms() {
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
