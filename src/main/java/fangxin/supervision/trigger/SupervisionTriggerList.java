package fangxin.supervision.trigger;

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
 * Stored issue of the terms of supervision (监督情形清单): its number, triggers and periods, and who entered it when; each
 * change is a new issue, and the first is that of config/supervision-triggers.json. A proceeding keeps the issue under
 * which it was opened.
 */
@Entity
@Table(name = "supervision_trigger_list")
public class SupervisionTriggerList extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class SupervisionTriggerCatalogueConverter extends JsonAttributeConverter<SupervisionTriggerCatalogue>
            implements AttributeConverter<SupervisionTriggerCatalogue, String> {
        public SupervisionTriggerCatalogueConverter() {
            super(SupervisionTriggerCatalogue.class);
        }
    }

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = SupervisionTriggerCatalogueConverter.class)
    private SupervisionTriggerCatalogue catalogue;

    protected SupervisionTriggerList() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    public SupervisionTriggerList(int issue, SupervisionTriggerCatalogue catalogue, Actor actor, Instant now) {
        super(issue, actor, now);
        this.catalogue = catalogue;
    }

    public SupervisionTriggerCatalogue catalogue() {
        return catalogue;
    }
}
