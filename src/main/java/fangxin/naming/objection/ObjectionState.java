package fangxin.naming.objection;

/** State of an objection. MOOT: its item was refused for another objection before this one was decided. */
public enum ObjectionState {
    OPEN,
    DISMISSED,
    SUSTAINED,
    MOOT
}
