package fangxin.naming.signing;

/**
 * Enum of the policies of types of official document: which rules of code a signature follows, those of a conferral
 * or of a decision on a title.
 */
public enum SigningPolicy {
    /**
     * Confers titles (命名) on candidacies after their notice, where {@link NamingPreconditions} leave no obstacle. Its
     * drafter states that no veto fact has come about.
     */
    CONFERRAL,
    /** Decides on titles that exist, as the row of the type states; needs no notice. */
    TITLE_DECISION
}
