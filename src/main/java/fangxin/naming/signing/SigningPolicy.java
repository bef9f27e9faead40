package fangxin.naming.signing;

/**
 * Enum of the sets of rules in code that the signature of a type of official document follows: those of a conferral,
 * or of a decision on a title.
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
