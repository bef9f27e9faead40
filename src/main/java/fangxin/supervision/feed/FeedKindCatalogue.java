package fangxin.supervision.feed;

import fangxin.common.FieldErrors;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Value of all kinds of feed of a city (数据来源类别), in the order of lists: finds and exchanges kinds, adds those of a
 * newer configuration, and refuses doubled or wrong ones; also content of config/feed-kinds.json.
 */
public record FeedKindCatalogue(
        @NotNull(message = "{feed.kind.none}") @Size(min = 1, max = MOST, message = "{feed.kind.none}")
        List<@NotNull @Valid FeedKind> kinds) {
    /** Maximum number of kinds: their texts share one database column. */
    static final int MOST = 40;

    public FeedKindCatalogue {
        kinds = kinds == null ? List.of() : new ArrayList<>(kinds);
    }

    public Optional<FeedKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Returns the kinds that answer a condition or veto. */
    List<FeedKind> answering(String rule) {
        return kinds.stream().filter(kind -> kind.answers(rule)).toList();
    }

    /** Returns the catalogue with a kind in place of the one with its code, or appended. */
    FeedKindCatalogue with(FeedKind kind) {
        List<FeedKind> changed = new ArrayList<>(kinds);
        int place = kinds.indexOf(find(kind.code()).orElse(null));
        if (place < 0) {
            changed.add(kind);
        } else {
            changed.set(place, kind);
        }
        return new FeedKindCatalogue(changed);
    }

    /**
     * Returns the catalogue with the kinds that only a newer configuration has, as far as there is room; changed kinds
     * are not overwritten.
     */
    FeedKindCatalogue completedBy(FeedKindCatalogue newer) {
        return new FeedKindCatalogue(Stream.concat(
                        kinds.stream(),
                        newer.kinds.stream().filter(kind -> find(kind.code()).isEmpty()))
                .limit(MOST)
                .toList());
    }

    /**
     * Refuses incomplete or contradictory kinds: a class without results adverse to its subject, and a trigger of a
     * kind whose records are never public, since the cause of a measure is public.
     *
     * @param triggers codes of the triggers of supervision
     */
    void check(Set<String> triggers) {
        FieldErrors errors = new FieldErrors().validate(this);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < kinds.size(); i++) {
            FeedKind kind = kinds.get(i);
            if (kind != null) {
                String field = "kinds." + i;
                errors.refuse(
                                !codes.add(String.valueOf(kind.code())),
                                field + ".code",
                                "feed.kind.twice",
                                String.valueOf(kind.code()))
                        .refuse(
                                kind.effect() == FeedEffect.GRADE
                                        && kind.adverse() != null
                                        && kind.adverse().isEmpty(),
                                field + ".adverse",
                                "feed.kind.adverse")
                        .refuse(
                                kind.trigger() != null && !triggers.contains(kind.trigger()),
                                field + ".trigger",
                                "feed.kind.trigger")
                        .refuse(
                                kind.trigger() != null && (!kind.publishable() || kind.effect() == FeedEffect.HONOUR),
                                field + ".trigger",
                                "feed.kind.trigger.never");
            }
        }
        errors.check();
    }
}
