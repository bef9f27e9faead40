package fangxin.naming.objection;

public enum ObjectionChannel {
    ONLINE,
    LETTER,
    PHONE,
    VISIT
}
