package fangxin.naming.objection;

/** Way by which an objection came in. */
public enum ObjectionChannel {
    ONLINE,
    LETTER,
    PHONE,
    VISIT
}
