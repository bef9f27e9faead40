package fangxin.demo;

import fangxin.round.ApplicationRound;

/**
 * Enum of the outcomes that demonstration shops reach, from a draft to an expired title or a refusal by the province,
 * each with its round and the number of days before the first start on which its batch is posted.
 */
enum DemoOutcome {
    DRAFT(DemoRound.THIS, 0),
    SUBMITTED(DemoRound.THIS, -48),
    VERIFIED(DemoRound.THIS, -45),
    RETURNED(DemoRound.THIS, -42),
    RETURNED_OVERDUE(DemoRound.THIS, -8),
    DECLINED(DemoRound.THIS, -40),
    IN_CULTIVATION(DemoRound.THIS, -30),
    RECOMMENDED(DemoRound.THIS, -22),
    IN_EVALUATION(DemoRound.THIS, -19),
    EVALUATED(DemoRound.THIS, -12),
    IN_CONSULTATION(DemoRound.THIS, -11),
    PASSED(DemoRound.THIS, -2),
    REFUSED(DemoRound.THIS, 1),
    UNDER_REVIEW(DemoRound.THIS, 2),
    ON_NOTICE(DemoRound.THIS, 2),
    OBJECTED(DemoRound.THIS, 2),
    NOTICE_OVER(DemoRound.THIS, 13),
    TITLE_VALID(DemoRound.LAST, 330),
    TITLE_SUSPENDED(DemoRound.LAST, 330),
    TITLE_REVOKED(DemoRound.LAST, 330),
    TITLE_WARNED(DemoRound.LAST, 330),
    TITLE_RECTIFYING(DemoRound.LAST, 330),
    TITLE_DOWNGRADED(DemoRound.LAST, 330),
    TITLE_REVIEWED(DemoRound.LAST, 330),
    TITLE_CANCELLED(DemoRound.LAST, 330),
    TITLE_EXPIRING(DemoRound.LONG_AGO, 3 * 365 - 20),
    TITLE_RENEWED(DemoRound.LONG_AGO, 3 * 365 - 20),
    TITLE_IN_TRANSITION(DemoRound.LONG_AGO, 3 * 365 + 22),
    TITLE_EXPIRED(DemoRound.LONG_AGO, 3 * 365 + 50),
    CITY_VALID(DemoRound.CITY, 180),
    PROVINCE_NAMED(DemoRound.PROVINCE, 60),
    PROVINCE_REFUSED(DemoRound.PROVINCE, 60),
    PROVINCE_SENT(DemoRound.PROVINCE, 60);

    /** The round in which a shop applied. */
    enum DemoRound {
        THIS(130, -45, null),
        LAST(460, 340, null),
        LONG_AGO(3 * 365 + 160, 3 * 365, null),
        CITY(260, 190, ApplicationRound.TitleLevel.CITY),
        PROVINCE(125, 70, ApplicationRound.TitleLevel.PROVINCE);

        private final int opened;
        private final int closed;
        private final ApplicationRound.TitleLevel level;

        DemoRound(int opened, int closed, ApplicationRound.TitleLevel level) {
            this.opened = opened;
            this.closed = closed;
            this.level = level;
        }

        /** Returns the days before the first start on which the round opened. */
        int openedYear() {
            return opened;
        }

        /** Returns the level above the county's, or null. */
        ApplicationRound.TitleLevel level() {
            return level;
        }

        /** Returns the days from the last day of the candidacy to the first start; negative where it is still open. */
        int closed() {
            return closed;
        }
    }

    private final DemoRound year;
    private final int posted;

    DemoOutcome(DemoRound year, int posted) {
        this.year = year;
        this.posted = posted;
    }

    DemoRound year() {
        return year;
    }

    int posted() {
        return posted;
    }

    /** Returns whether the shop reaches at least {@code other} on the straight path. */
    boolean reaches(DemoOutcome other) {
        return ordinal() >= other.ordinal();
    }
}
