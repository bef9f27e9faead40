package fangxin.complaint.survey;

/**
 * Value of what a satisfaction survey is about (被调查对象).
 *
 * @param merchant id of the merchant that holds the title of a unit, or null
 */
record SurveyedSubject(String name, String merchant) {}
