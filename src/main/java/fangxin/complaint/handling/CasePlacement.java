package fangxin.complaint.handling;

import java.io.Serializable;

/**
 * Value of the agencies that have a case (承办单位): the receiving office, the competent office, and the unit below it, if
 * one handles it.
 *
 * @param receivedBy code of the receiving office
 * @param office     code of the competent office of the county
 * @param unit       code of the unit below it; null where the office handles it itself
 */
public record CasePlacement(String receivedBy, String office, String unit) implements Serializable {}
