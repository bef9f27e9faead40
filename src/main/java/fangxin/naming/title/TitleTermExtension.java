package fangxin.naming.title;

import fangxin.naming.notice.ActionStamp;

/**
 * Port by which a later feature extends the term of a title that would expire, in the transaction that would end it: the
 * title enters the transition where the office has not decided on a renewal that was applied for in time, or where its
 * pledge has lapsed.
 */
public interface TitleTermExtension {
    /** Extends the term where the title must not expire, and returns whether it was extended. */
    boolean extend(Title title, ActionStamp by);
}
