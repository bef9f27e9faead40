package fangxin.complaint.survey;

/** Enum of the states of a satisfaction survey on a day (调查状态): planned, open, or over. */
public enum SurveyState {
    /** The first day of the survey is in the future. */
    PLANNED,
    OPEN,
    /** The last day of the survey is over, or an officer closed it before. */
    OVER
}
