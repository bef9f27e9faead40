package fangxin.complaint.survey;

/** Enum of what a satisfaction survey is about (调查对象). */
public enum SurveyScope {
    /** Titled unit, also a market, a street or a district with a title of its own. */
    UNIT,
    /** Street, commercial district or scenic spot without a title, by its name. */
    AREA,
    /** The programme in the area of the office. */
    PROGRAMME
}
