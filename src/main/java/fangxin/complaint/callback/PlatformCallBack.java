package fangxin.complaint.callback;

/**
 * Value of a call-back that 12315 has made, matched with its case (平台回访): the number of the case, the office and unit
 * that closed it, and the answers.
 */
record PlatformCallBack(String complaint, String office, String unit, CallBackAnswers answers) {}
