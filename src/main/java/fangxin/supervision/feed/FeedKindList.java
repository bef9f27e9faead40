package fangxin.supervision.feed;

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
 * Stored issue of the kinds of feed (数据来源类别清单). Each change is a new issue, and an issue does not change; the first is
 * that of config/feed-kinds.json.
 */
@Entity
@Table(name = "feed_kind_list")
public class FeedKindList {
    /** The first issue. */
    static final int FIRST = 1;

    /** Converter that stores the kinds as JSON in one column. */
    @Converter
    public static class FeedKindCatalogueConverter extends JsonAttributeConverter<FeedKindCatalogue>
            implements AttributeConverter<FeedKindCatalogue, String> {
        public FeedKindCatalogueConverter() {
            super(FeedKindCatalogue.class);
        }
    }

    @Id
    private int issue;

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = FeedKindCatalogueConverter.class)
    private FeedKindCatalogue catalogue;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant enteredAt;

    protected FeedKindList() {}

    /** @param actor the officer who enters the kinds; null for those of the configuration */
    FeedKindList(int issue, FeedKindCatalogue catalogue, Actor actor, Instant now) {
        this.issue = issue;
        this.catalogue = catalogue;
        this.account = actor == null ? null : actor.account();
        this.actorName = actor == null ? null : actor.name();
        this.enteredAt = now;
    }

    int issue() {
        return issue;
    }

    FeedKindCatalogue catalogue() {
        return catalogue;
    }

    String account() {
        return account;
    }

    /** The name of the officer, or null for the kinds of the configuration. */
    String actorName() {
        return actorName;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
