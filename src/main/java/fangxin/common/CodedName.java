package fangxin.common;

import java.io.Serializable;

/**
 * Value of an argument of a message that identifies a row of the database by its code. The message shows the name of the
 * row in the language of the reader, or the code where no name is known.
 *
 * @param list beginning of the keys under which the names of the rows are published, for example {@code
 *             criteria.trade.}
 */
public record CodedName(String list, String code) implements Serializable {
    /** Returns the key of the name. */
    public String key() {
        return list + code;
    }
}
