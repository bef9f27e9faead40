package fangxin.supervision.feed;

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
 * Stored issue of the kinds of feed (数据来源类别清单): its number, the kinds, and who entered it when; each change is a new
 * issue, and the first is that of config/feed-kinds.json.
 */
@Entity
@Table(name = "feed_kind_list")
public class FeedKindList extends TermsIssue {
    /** Converter that stores the kinds as JSON in one column. */
    @Converter
    public static class FeedKindCatalogueConverter extends JsonAttributeConverter<FeedKindCatalogue>
            implements AttributeConverter<FeedKindCatalogue, String> {
        public FeedKindCatalogueConverter() {
            super(FeedKindCatalogue.class);
        }
    }

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = FeedKindCatalogueConverter.class)
    private FeedKindCatalogue catalogue;

    protected FeedKindList() {}

    /** @param actor the officer who enters the kinds; null for those of the configuration */
    FeedKindList(int issue, FeedKindCatalogue catalogue, Actor actor, Instant now) {
        super(issue, actor, now);
        this.catalogue = catalogue;
    }

    FeedKindCatalogue catalogue() {
        return catalogue;
    }
}
