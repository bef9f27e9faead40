package fangxin.naming.title;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Enum: status of a title in detail, such as reminded, to be rectified, downgraded, in transition or under review,
 * stored with it and shown beside the public {@link TitleStanding} that it means. {@link TitleStep} lists the changes
 * from one to another. VOID is a title whose naming was taken back, UNDER_REVIEW one whose revocation is reviewed (复查中)
 * and that remains revoked meanwhile.
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
    VOID(TitleStanding.VOID),
    UNDER_REVIEW(TitleStanding.REVOKED);

    /** The statuses of a valid title to which no measure applies. */
    static final Set<TitleStatus> SETTLED = Collections.unmodifiableSet(EnumSet.of(ACTIVE, DOWNGRADED, TRANSITION));

    /** The statuses of a running title to which a measure applies: a reminder, a rectification or a suspension. */
    public static final Set<TitleStatus> UNDER_MEASURE =
            Collections.unmodifiableSet(EnumSet.of(WARNED, RECTIFYING, SUSPENDED));

    /** The statuses of a running title. */
    public static final Set<TitleStatus> RUNNING = running();

    private final TitleStanding standing;

    TitleStatus(TitleStanding standing) {
        this.standing = standing;
    }

    public TitleStanding standing() {
        return standing;
    }

    /** Returns whether a measure applies to a title in this status. */
    public boolean isUnderMeasure() {
        return UNDER_MEASURE.contains(this);
    }

    /** Returns whether the status is more detailed than its standing. */
    public boolean isDetailed() {
        return this != ACTIVE && !name().equals(standing.name());
    }

    /** Returns the status on a day: a valid or suspended title is expired once its term is over. */
    public TitleStatus onceOver(boolean isTermOver) {
        return standing.onceOver(isTermOver) == standing ? this : EXPIRED;
    }

    private static Set<TitleStatus> running() {
        EnumSet<TitleStatus> all = EnumSet.allOf(TitleStatus.class);
        all.removeIf(status -> !status.standing.isRunning());
        return Collections.unmodifiableSet(all);
    }

    public static Set<TitleStatus> of(TitleStanding standing) {
        EnumSet<TitleStatus> all = EnumSet.allOf(TitleStatus.class);
        all.removeIf(status -> status.standing != standing);
        return all;
    }
}
