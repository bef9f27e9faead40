package fangxin.supervision.draw;

/** Enum of the parties that take steps in a random draw (抽取办理人). */
public enum DrawParty {
    /** Officer of the office that draws among its titles. */
    OFFICE,
    /** Another officer than the one who entered the randomness. */
    SECOND_OFFICER
}
