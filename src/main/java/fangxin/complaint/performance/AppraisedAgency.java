package fangxin.complaint.performance;

/**
 * Value of an agency that is appraised (考核对象): its code, its level, and the group of agencies with which it is
 * compared.
 *
 * @param group code of the group whose agencies are compared
 */
record AppraisedAgency(String code, AppraisalLevel level, String group) {}
