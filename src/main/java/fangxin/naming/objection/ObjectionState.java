package fangxin.naming.objection;

/**
 * Enum of the states of an objection: open, dismissed, sustained or moot. MOOT: its item was refused for another
 * objection, or its pledge was withdrawn, before this one was decided.
 */
public enum ObjectionState {
    OPEN,
    DISMISSED,
    SUSTAINED,
    MOOT
}
