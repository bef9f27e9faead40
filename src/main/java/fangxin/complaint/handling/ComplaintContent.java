package fangxin.complaint.handling;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Value of the content of a case (诉求内容): category, amount in dispute, summary and tags.
 *
 * @param category code of the list of categories
 * @param amount   amount in dispute; null where none is stated
 * @param tags     codes of the list of tags
 */
public record ComplaintContent(String category, BigDecimal amount, String summary, Set<String> tags)
        implements Serializable {
    public ComplaintContent {
        tags = tags == null ? Set.of() : Set.copyOf(tags);
    }
}
