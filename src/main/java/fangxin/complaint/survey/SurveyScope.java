package fangxin.complaint.survey;

/**
 * Enum of the scopes of a satisfaction survey (调查范围): a titled unit, an area without a title, or the programme in the
 * area of an office.
 */
public enum SurveyScope {
    /** Titled unit, also a market, a street or a district with a title of its own. */
    UNIT,
    /** Street, commercial district or scenic spot without a title, by its name. */
    AREA,
    /** The programme in the area of the office. */
    PROGRAMME
}
