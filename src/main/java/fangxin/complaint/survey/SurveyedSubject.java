package fangxin.complaint.survey;

/**
 * Value of the subject of a satisfaction survey (被调查对象): its name, and for a unit the id of the merchant that holds the
 * title.
 *
 * @param merchant id of the merchant that holds the title of a unit, or null
 */
record SurveyedSubject(String name, String merchant) {}
