package fangxin.complaint.handling;

import java.io.Serializable;

/**
 * Value of the numbers of a case on both platforms (双号).
 *
 * @param national  number on the 12315 platform; null where it has none
 * @param municipal number of the 12345 hotline; null where it has none
 */
public record CaseNumbers(String national, String municipal) implements Serializable {}
