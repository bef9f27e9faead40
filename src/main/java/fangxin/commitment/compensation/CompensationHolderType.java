package fangxin.commitment.compensation;

/**
 * Enum of the types of organisation that hold the money of advance compensation (赔付资金管理单位类型): shopping district,
 * market, platform, association or chain.
 */
public enum CompensationHolderType {
    SHOPPING_DISTRICT,
    MARKET,
    PLATFORM,
    ASSOCIATION,
    CHAIN
}
