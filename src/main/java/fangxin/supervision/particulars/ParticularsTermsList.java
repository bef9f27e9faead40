package fangxin.supervision.particulars;

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
 * Stored issue of the terms of changes of particulars (信息变更办理规则): its number, kinds and periods, and who entered it
 * when; each change is a new issue, and the first is that of config/particulars-terms.json. A report keeps the issue
 * under which it was made.
 */
@Entity
@Table(name = "particulars_terms_list")
public class ParticularsTermsList extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class ParticularsCatalogueConverter extends JsonAttributeConverter<ParticularsCatalogue>
            implements AttributeConverter<ParticularsCatalogue, String> {
        public ParticularsCatalogueConverter() {
            super(ParticularsCatalogue.class);
        }
    }

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = ParticularsCatalogueConverter.class)
    private ParticularsCatalogue catalogue;

    protected ParticularsTermsList() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    public ParticularsTermsList(int issue, ParticularsCatalogue catalogue, Actor actor, Instant now) {
        super(issue, actor, now);
        this.catalogue = catalogue;
    }

    public ParticularsCatalogue catalogue() {
        return catalogue;
    }
}
