package fangxin.complaint.warning;

/** Enum of the festivals and days of the year for which a warning, tip, typical case or campaign is published (消费节点). */
public enum ConsumerFestival {
    /** 15 March, the International Day of Consumer Rights. */
    CONSUMER_RIGHTS_DAY,
    SPRING_FESTIVAL,
    LABOUR_DAY,
    DRAGON_BOAT_FESTIVAL,
    MID_AUTUMN_FESTIVAL,
    NATIONAL_DAY,
    /** 11 November, the sales of the online platforms. */
    ONLINE_SHOPPING_DAY
}
