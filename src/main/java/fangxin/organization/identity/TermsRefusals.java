package fangxin.organization.identity;

/**
 * Value of the message keys with which a change of some terms is refused: to an officer who is not of the city's
 * programme office, and where the terms were changed meanwhile.
 *
 * @param city    said to an officer who is not of the city's programme office
 * @param changed said where another person has changed the terms since they were shown
 */
public record TermsRefusals(String city, String changed) {}
