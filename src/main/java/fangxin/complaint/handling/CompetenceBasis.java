package fangxin.complaint.handling;

/**
 * Enum of the places by which an office is competent for a complaint (处理权限依据), article 13 of Order 121: where the trader
 * does business, the address that it publishes or the platform states, the seat of a seller with a website of its own,
 * and that of the operator of a platform. The registered seat of another trader is in no register here.
 */
public enum CompetenceBasis {
    /** Place of business by the register of titles. */
    PLACE_OF_BUSINESS,
    /** Address that is published on a platform or stated in the complaint; read from text, so an officer confirms it. */
    STATED_ADDRESS,
    /** Seat of a seller with a website of its own. */
    SELLER_SEAT,
    /** Seat of the operator of the platform, beside the address that a shop publishes there. */
    PLATFORM_SEAT;

    /** Returns whether the register states the place, so that a case without an agency is placed by it. */
    boolean isRegistered() {
        return this != STATED_ADDRESS;
    }
}
