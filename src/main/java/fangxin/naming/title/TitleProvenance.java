package fangxin.naming.title;

/**
 * Value: provenance of a title, that is a candidacy of this system, a decision of a level above, or an import from an
 * old register, with the number that its paper states; none of these for a pledge.
 *
 * @param candidacy   reference of the candidacy that led to it, or null
 * @param round       id of that candidacy's round, or null
 * @param referral    id of the item that was sent to the level above, or null
 * @param intake      id of the import, or null
 * @param intakeLine  line of that import, or null
 * @param paperNumber number that a paper issued outside this system states, as it is written there, or null
 */
public record TitleProvenance(
        String candidacy, String round, String referral, String intake, Integer intakeLine, String paperNumber) {

    /** Returns whether the certificate was issued outside this system: by an old register or a higher level. */
    public boolean isIssuedElsewhere() {
        return intake != null || referral != null;
    }

    public boolean isImported() {
        return intake != null;
    }
}
