package fangxin.supervision.feed;

import java.util.Arrays;
import java.util.Optional;

/**
 * Enum of the classes of a breach of trust (失信行为分类, 国办发〔2025〕22号), minor, general and serious, which it reads from a
 * text: a MINOR one is never public and never counts against its subject.
 */
public enum FeedSeverity {
    MINOR("轻微"),
    GENERAL("一般"),
    SERIOUS("严重");

    private final String beginning;

    FeedSeverity(String beginning) {
        this.beginning = beginning;
    }

    /** Returns the class that a text states, such as 一般 or 一般失信. */
    static Optional<FeedSeverity> parse(String text) {
        return Arrays.stream(values())
                .filter(each -> text.startsWith(each.beginning) || text.equals(each.name()))
                .findFirst();
    }
}
