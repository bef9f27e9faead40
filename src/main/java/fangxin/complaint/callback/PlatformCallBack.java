package fangxin.complaint.callback;

/** Value of a call-back of 12315 that is matched with its case (平台回访). */
record PlatformCallBack(String complaint, String office, String unit, CallBackAnswers answers) {}
