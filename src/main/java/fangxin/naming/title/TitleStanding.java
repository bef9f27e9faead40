package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.Messages;
import java.util.Locale;

/**
 * Enum: public status of a title (valid, suspended, revoked, expired, cancelled or void), which register, open data and
 * certificate check show, and on which rules of other features, such as visits and renewal, depend.
 */
public enum TitleStanding {
    VALID,
    SUSPENDED,
    REVOKED,
    EXPIRED,
    CANCELLED,
    VOID;

    /** Returns the standing on a day: a valid or suspended title is expired once its term is over. */
    public TitleStanding onceOver(boolean isTermOver) {
        return isTermOver && isRunning() ? EXPIRED : this;
    }

    /** Returns whether the title is running (称号存续): valid or suspended, so that it has not ended. */
    public boolean isRunning() {
        return this == VALID || this == SUSPENDED;
    }

    /** Returns the code of the status in open data, addresses and keys of texts: {@code valid}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the name of the status in both languages. */
    public LocalizedText label() {
        return Messages.inBoth("naming.status." + code());
    }

    /** Returns the style of the badge of the status: only a valid title has that of a valid one. */
    public String badgeStyle() {
        return switch (this) {
            case VALID -> "VALID";
            case SUSPENDED -> "ATTENTION";
            case REVOKED, EXPIRED, CANCELLED, VOID -> "ENDED";
        };
    }

    /**
     * Returns the place of this status among the titles of one subject, from 0: first what the public must know (valid,
     * suspended, revoked), then what is over, and last a void number, which names nothing.
     */
    public int prominence() {
        return switch (this) {
            case VALID, SUSPENDED, REVOKED -> 0;
            case EXPIRED, CANCELLED -> 1;
            case VOID -> 2;
        };
    }

    /** Returns whether the last day of the term is shown beside this status. */
    public boolean hasTerm() {
        return isRunning() || this == EXPIRED;
    }
}
