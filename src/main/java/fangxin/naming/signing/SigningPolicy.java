package fangxin.naming.signing;

/** Policy of a type of official document: the rules of code that its signature follows. */
public enum SigningPolicy {
    /**
     * Confers titles (命名) on candidacies after their notice, where {@link NamingPreconditions} leave no obstacle. Its
     * drafter states that no veto fact has come about.
     */
    CONFERRAL,
    /** Decides on titles that exist, as the row of the type states; needs no notice. */
    TITLE_DECISION
}
