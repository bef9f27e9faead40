package fangxin.statistics;

/**
 * Enum of the seven dimensions of the province's index of the consumer environment (消费环境指数维度): safeguards, convenience,
 * safety, rights, honesty, innovation and satisfaction.
 */
public enum ConsumerDimension {
    /** Safeguards: institutions and services (保障). */
    SAFEGUARD,
    /** Convenience (便利). */
    CONVENIENCE,
    /** Safety (安全). */
    SAFETY,
    /** Protection of rights (维权). */
    RIGHTS,
    /** Honesty (诚信). */
    HONESTY,
    /** Innovation (创新). */
    INNOVATION,
    /** Satisfaction (满意). */
    SATISFACTION
}
