package fangxin.naming.objection;

/** MOOT: the item was refused for another objection before this one was decided. */
public enum ObjectionState {
    OPEN,
    DISMISSED,
    SUSTAINED,
    MOOT
}
