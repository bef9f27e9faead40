package fangxin.naming.title;

import fangxin.naming.notice.ActionStamp;

/**
 * Port by which a later feature keeps a title whose term is over from expiring, in the transaction that would end it:
 * it enters the transition where the office has not decided on a renewal that was applied for in time.
 */
public interface TitleTermKeeper {
    /** Prolongs the term where the title must not expire, and returns whether it has done so. */
    boolean keep(Title title, ActionStamp by);
}
