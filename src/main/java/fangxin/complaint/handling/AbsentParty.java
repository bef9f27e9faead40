package fangxin.complaint.handling;

/**
 * Enum of the parties that did not attend a mediation without good reason, or refused it (未参加调解的一方). An ending of a
 * complaint counts towards a review of the trader's title only where the trader was absent.
 */
public enum AbsentParty {
    COMPLAINANT,
    TRADER
}
