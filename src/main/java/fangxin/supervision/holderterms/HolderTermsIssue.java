package fangxin.supervision.holderterms;

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
 * Stored issue of the terms for holders. Each change is a new issue, and an issue does not change: a self-report or
 * renewal keeps the issue under which it was begun. The first is that of config/holder-terms.json.
 */
@Entity
@Table(name = "holder_terms")
public class HolderTermsIssue {
    /** The first issue. */
    static final int FIRST = 1;

    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class HolderTermsConverter extends JsonAttributeConverter<HolderTerms>
            implements AttributeConverter<HolderTerms, String> {
        public HolderTermsConverter() {
            super(HolderTerms.class);
        }
    }

    @Id
    private int issue;

    @NotNull
    @JsonLength(max = 16000)
    @Convert(converter = HolderTermsConverter.class)
    private HolderTerms terms;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant enteredAt;

    protected HolderTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    public HolderTermsIssue(int issue, HolderTerms terms, Actor actor, Instant now) {
        this.issue = issue;
        this.terms = terms;
        this.account = actor == null ? null : actor.account();
        this.actorName = actor == null ? null : actor.name();
        this.enteredAt = now;
    }

    public int issue() {
        return issue;
    }

    public HolderTerms terms() {
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
