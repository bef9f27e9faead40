package fangxin.organization.identity;

/**
 * Message keys of the refusals to change some terms.
 *
 * @param city    said to an officer who is not of the city's programme office
 * @param changed said where somebody has changed the terms since they were shown
 */
public record TermsRefusals(String city, String changed) {}
