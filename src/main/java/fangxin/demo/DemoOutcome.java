package fangxin.demo;

import fangxin.round.ApplicationRound;

/**
 * How far a shop of the demonstration comes, and when: the days before the first start on which its batch was, or
 * would be, posted; everything before the posting is counted back from there.
 */
enum DemoOutcome {
    DRAFT(Year.THIS, 0),
    SUBMITTED(Year.THIS, -48),
    VERIFIED(Year.THIS, -45),
    RETURNED(Year.THIS, -42),
    RETURNED_OVERDUE(Year.THIS, -8),
    DECLINED(Year.THIS, -40),
    IN_CULTIVATION(Year.THIS, -30),
    RECOMMENDED(Year.THIS, -22),
    IN_EVALUATION(Year.THIS, -19),
    EVALUATED(Year.THIS, -12),
    IN_CONSULTATION(Year.THIS, -11),
    PASSED(Year.THIS, -2),
    REFUSED(Year.THIS, 1),
    UNDER_REVIEW(Year.THIS, 2),
    ON_NOTICE(Year.THIS, 2),
    OBJECTED(Year.THIS, 2),
    NOTICE_OVER(Year.THIS, 13),
    TITLE_VALID(Year.LAST, 330),
    TITLE_SUSPENDED(Year.LAST, 330),
    TITLE_REVOKED(Year.LAST, 330),
    TITLE_EXPIRING(Year.LONG_AGO, 3 * 365 - 20),
    TITLE_EXPIRED(Year.LONG_AGO, 3 * 365 + 50),
    CITY_VALID(Year.CITY, 180),
    PROVINCE_NAMED(Year.PROVINCE, 60),
    PROVINCE_REFUSED(Year.PROVINCE, 60),
    PROVINCE_SENT(Year.PROVINCE, 60);

    /** The round in which a shop applied. */
    enum Year {
        THIS(130, -45, null),
        LAST(460, 340, null),
        LONG_AGO(3 * 365 + 160, 3 * 365, null),
        CITY(260, 190, ApplicationRound.Level.CITY),
        PROVINCE(125, 70, ApplicationRound.Level.PROVINCE);

        private final int opened;
        private final int closed;
        private final ApplicationRound.Level level;

        Year(int opened, int closed, ApplicationRound.Level level) {
            this.opened = opened;
            this.closed = closed;
            this.level = level;
        }

        /** Days before the first start on which the round opened. */
        int opened() {
            return opened;
        }

        /** The level above the county's, or null. */
        ApplicationRound.Level level() {
            return level;
        }

        /** Days before the first start of its last day; negative where it is still open. */
        int closed() {
            return closed;
        }
    }

    private final Year year;
    private final int posted;

    DemoOutcome(Year year, int posted) {
        this.year = year;
        this.posted = posted;
    }

    Year year() {
        return year;
    }

    int posted() {
        return posted;
    }

    /** Whether the shop comes at least as far as {@code other} on the straight way. */
    boolean reaches(DemoOutcome other) {
        return ordinal() >= other.ordinal();
    }
}
