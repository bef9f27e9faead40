package fangxin.complaint.performance;

import fangxin.complaint.callback.PeerGroup;

/**
 * Value of an agency that is appraised (考核对象): its code, its level, and the group of agencies with which it is
 * compared.
 *
 * @param group code of the group whose agencies are compared
 */
record AppraisedAgency(String code, AppraisalLevel level, String group) {
    /** The whole city, whose row adds up those of the offices. */
    static final AppraisedAgency CITY = new AppraisedAgency("ALL", AppraisalLevel.CITY, PeerGroup.OTHER);
}
