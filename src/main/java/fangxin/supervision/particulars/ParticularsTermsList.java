package fangxin.supervision.particulars;

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
 * Stored issue of the terms of changes of particulars (信息变更办理规则). Each change is a new issue, and an issue does not
 * change: a report keeps the issue under which it was made. The first is that of config/particulars-terms.json.
 */
@Entity
@Table(name = "particulars_terms_list")
public class ParticularsTermsList {
    /** The first issue. */
    static final int FIRST = 1;

    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class ParticularsCatalogueConverter extends JsonAttributeConverter<ParticularsCatalogue>
            implements AttributeConverter<ParticularsCatalogue, String> {
        public ParticularsCatalogueConverter() {
            super(ParticularsCatalogue.class);
        }
    }

    @Id
    private int issue;

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = ParticularsCatalogueConverter.class)
    private ParticularsCatalogue catalogue;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant enteredAt;

    protected ParticularsTermsList() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    public ParticularsTermsList(int issue, ParticularsCatalogue catalogue, Actor actor, Instant now) {
        this.issue = issue;
        this.catalogue = catalogue;
        this.account = actor == null ? null : actor.account();
        this.actorName = actor == null ? null : actor.name();
        this.enteredAt = now;
    }

    public int issue() {
        return issue;
    }

    public ParticularsCatalogue catalogue() {
        return catalogue;
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
