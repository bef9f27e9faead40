package fangxin.round;

/**
 * Scoring mode of the teams of a round.
 *
 * @param spread where members score alone: points by which their totals may differ before one more is called
 */
public record ScoringMode(SheetSharing mode, double spread) {
    /** JOINT: one form of the whole team. BLIND: each member alone, none seeing the others' marks until all are in. */
    public enum SheetSharing {
        JOINT,
        BLIND
    }

    /** Of the programme, where a round says nothing. Default. */
    static final ScoringMode USUAL = new ScoringMode(SheetSharing.JOINT, 10);

    private static final double WIDEST = 100;

    public boolean blind() {
        return mode == SheetSharing.BLIND;
    }

    boolean inRange() {
        return mode != null && spread > 0 && spread <= WIDEST;
    }
}
