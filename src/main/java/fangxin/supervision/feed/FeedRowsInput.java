package fangxin.supervision.feed;

import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Input of rows of a feed that another system sends one by one, as an addition to the feed; each is checked like a row
 * of a file.
 */
public record FeedRowsInput(
        @NotEmpty(message = "{feed.rows.empty}") @Size(max = 1000, message = "{feed.rows.many}")
        List<@NotNull @Valid FeedRowInput> rows) {
    /** A row; days as yyyy-MM-dd. */
    public record FeedRowInput(
            @Length(max = 40, message = "{feed.text.long}") String creditCode,
            @Length(max = 200, message = "{feed.text.long}") String name,
            @Length(max = 100, message = "{feed.text.long}") String documentNumber,
            @Length(max = 100, message = "{feed.text.long}") String authority,
            @Length(max = 60, message = "{feed.text.long}") String result,
            @Length(max = 500, message = "{feed.text.long}") String summary,
            @Length(max = 20, message = "{feed.text.long}") String severity,
            @Length(max = 20, message = "{feed.text.long}") String occurredOn,
            @Length(max = 20, message = "{feed.text.long}") String publicUntil,
            @Length(max = 20, message = "{feed.text.long}") String repairedOn,
            @Length(max = 20, message = "{feed.text.long}") String annulledOn) {
        Map<FeedColumn, String> cells() {
            Map<FeedColumn, String> cells = new EnumMap<>(FeedColumn.class);
            cells.put(FeedColumn.CREDIT_CODE, creditCode);
            cells.put(FeedColumn.NAME, name);
            cells.put(FeedColumn.DOCUMENT_NUMBER, documentNumber);
            cells.put(FeedColumn.AUTHORITY, authority);
            cells.put(FeedColumn.RESULT, result);
            cells.put(FeedColumn.SUMMARY, summary);
            cells.put(FeedColumn.SEVERITY, severity);
            cells.put(FeedColumn.OCCURRED_ON, occurredOn);
            cells.put(FeedColumn.PUBLIC_UNTIL, publicUntil);
            cells.put(FeedColumn.REPAIRED_ON, repairedOn);
            cells.put(FeedColumn.ANNULLED_ON, annulledOn);
            return cells;
        }
    }
}
