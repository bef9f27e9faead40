package fangxin.complaint.survey;

/** Enum of where a satisfaction survey is on a day (调查状态). */
public enum SurveyState {
    /** Its first day is to come. */
    PLANNED,
    OPEN,
    /** Its last day is over, or it was closed before. */
    OVER
}
