package fangxin.naming.title;

import java.util.EnumSet;
import java.util.Set;

/**
 * Enum: status of a title in the office's records, stored with it, and the public {@link TitleStanding} that it
 * means. The public sees only its {@link TitleStanding}. No shipped type of official document sets WARNED,
 * DOWNGRADED, TRANSITION or CANCELLED; a row that is added may. VOID is a title whose naming was taken back. Lists,
 * open data and counts know them.
 */
public enum TitleStatus {
    ACTIVE(TitleStanding.VALID),
    WARNED(TitleStanding.VALID),
    RECTIFYING(TitleStanding.VALID),
    DOWNGRADED(TitleStanding.VALID),
    TRANSITION(TitleStanding.VALID),
    SUSPENDED(TitleStanding.SUSPENDED),
    REVOKED(TitleStanding.REVOKED),
    EXPIRED(TitleStanding.EXPIRED),
    CANCELLED(TitleStanding.CANCELLED),
    VOID(TitleStanding.VOID);

    private final TitleStanding standing;

    TitleStatus(TitleStanding standing) {
        this.standing = standing;
    }

    public TitleStanding standing() {
        return standing;
    }

    public static Set<TitleStatus> of(TitleStanding standing) {
        EnumSet<TitleStatus> all = EnumSet.allOf(TitleStatus.class);
        all.removeIf(status -> status.standing != standing);
        return all;
    }
}
