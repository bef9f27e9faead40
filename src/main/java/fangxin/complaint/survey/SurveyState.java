package fangxin.complaint.survey;

/** Enum of the states of a satisfaction survey on a day (调查状态): planned, open, or over. */
public enum SurveyState {
    /** Its first day is to come. */
    PLANNED,
    OPEN,
    /** Its last day is over, or it was closed before. */
    OVER
}
