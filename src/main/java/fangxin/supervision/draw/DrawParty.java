package fangxin.supervision.draw;

/** Enum of the parties that take steps in a random draw (抽取办理人): the office that draws, and the second officer. */
public enum DrawParty {
    /** An officer of the office whose titles the draw selects from. */
    OFFICE,
    /** An officer other than the one who entered the randomness. */
    SECOND_OFFICER
}
