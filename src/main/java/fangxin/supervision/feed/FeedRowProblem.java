package fangxin.supervision.feed;

import java.util.List;

/**
 * Value: why a row of a feed is refused.
 *
 * @param line  number of the row in the file
 * @param value what the cell states
 * @param key   key of the sentence
 */
public record FeedRowProblem(int line, FeedColumn column, String value, String key, List<Object> arguments) {
    static FeedRowProblem of(int line, FeedColumn column, String value, String key, Object... arguments) {
        return new FeedRowProblem(line, column, value, key, List.of(arguments));
    }
}
