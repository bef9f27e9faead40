package fangxin.naming.title;

import java.util.EnumSet;
import java.util.Set;

/** Type of an entry in the history of a title. REGISTERED: imported from an old register. PHONE_PUBLISHED, PHONE_WITHDRAWN: consent of the holder. */
public enum TitleEventType {
    NAMED,
    REGISTERED,
    HANDED_OVER,
    RECTIFYING,
    RECTIFIED,
    SUSPENDED,
    LIFTED,
    REVOKED,
    EXPIRED,
    RETURNED,
    REISSUED,
    PHONE_PUBLISHED,
    PHONE_WITHDRAWN;

    /** Returns the events that end a title before its term is over. */
    public static Set<TitleEventType> losses() {
        return EnumSet.of(REVOKED);
    }
}
