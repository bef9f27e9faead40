package fangxin.naming.objection;

/** Enum of the ways by which an objection came in: online, by letter, by phone, or in person. */
public enum ObjectionChannel {
    ONLINE,
    LETTER,
    PHONE,
    VISIT
}
