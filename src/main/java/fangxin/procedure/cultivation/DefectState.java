package fangxin.procedure.cultivation;

/**
 * Enum of the states of one defect of a return notice on an application or a renewal (补正事项状态), which each defect has by
 * itself: open, corrected, closed or replaced.
 */
public enum DefectState {
    /** The merchant has not changed the part of the application (待改正). */
    OPEN,
    /** The merchant has changed the part, and no officer has checked the change (已修改). */
    CORRECTED,
    /** An officer has closed the defect, or decided on the application (已销项). */
    CLOSED,
    /** A later notice replaced this one and lists the defect again (由后一次退回代替). */
    REPLACED
}
