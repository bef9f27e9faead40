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
    /** One officer has entered the randomness, which a second officer enters again. */
    SEEDED,
    /** Tickets of every unit are public, pairs and routes are known to the office. */
    DRAWN,
    ABANDONED;

    /** Whether the public sees the draw: all but drafts, so that numbers have no gap that nobody explains. */
    public boolean isPublic() {
        return this != DRAFT;
    }
}
