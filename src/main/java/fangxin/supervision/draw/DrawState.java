package fangxin.supervision.draw;

/**
 * Enum of the states of a random draw (抽取状态): draft, list frozen, randomness entered, drawn, abandoned; all but a draft
 * are public. It ends in DRAWN or ABANDONED.
 */
public enum DrawState {
    /** The frame can still be changed; only the office sees it. */
    DRAFT,
    /** The list is frozen and its hash is public; randomness is awaited. */
    FROZEN,
    /** An officer has entered the randomness; a second officer has to enter it again. */
    SEEDED,
    /** The tickets of every unit are public; only the office reads pairs and routes. */
    DRAWN,
    ABANDONED;

    /**
     * Returns whether the public sees the draw: all states but draft, so that published numbers have no unexplained
     * gap.
     */
    public boolean isPublic() {
        return this != DRAFT;
    }
}
