package fangxin.complaint.handling;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Value of the content of a case (诉求内容): category, amount in dispute, summary and tags.
 *
 * @param category code of the list of categories; null where a platform states none
 * @param amount   amount in dispute; null where none is stated
 * @param tags     codes of the list of tags
 */
public record ComplaintContent(String category, BigDecimal amount, String summary, Set<String> tags)
        implements Serializable {
    /** Category code of a case without a stated category. */
    private static final String OTHER = "OTHER_GOODS";

    public ComplaintContent {
        tags = tags == null ? Set.of() : Set.copyOf(tags);
    }

    /** Returns this content with another summary. */
    public ComplaintContent withSummary(String other) {
        return new ComplaintContent(category, amount, other, tags);
    }

    /** Returns the category under which a new case is entered. */
    public String categoryOrOther() {
        return category == null ? OTHER : category;
    }
}
