package fangxin.naming.signing;

/**
 * Enum of the two sets of rules in code of which a type of official document follows one when it is signed: those of a
 * conferral on candidacies, or of a decision on titles.
 */
public enum SigningPolicy {
    /**
     * Confers titles (命名) on candidacies after their notice, where {@link NamingPreconditions} leave no obstacle,
     * such as a veto fact that a feed or a record of this system states.
     */
    CONFERRAL,
    /** Decides on titles that exist, as the row of the type states; needs no notice. */
    TITLE_DECISION
}
