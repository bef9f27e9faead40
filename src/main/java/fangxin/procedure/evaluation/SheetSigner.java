package fangxin.procedure.evaluation;

/**
 * Value: person who signs a score sheet, for which party, and how (by account, on paper or by finger).
 *
 * @param account account of a team member; null for shop and consumer representative
 * @param image   file of the signature or of the signed paper, or null where the account is the signature
 * @param finger  whether the image was drawn on a screen
 */
record SheetSigner(SheetSignature.SigningParty party, String name, String account, String image, boolean finger) {
    /** Returns a team member who signs by account. */
    static SheetSigner byAccount(String name, String account) {
        return new SheetSigner(SheetSignature.SigningParty.TEAM, name, account, null, false);
    }

    static SheetSigner onPaper(SheetSignature.SigningParty party, String name, String account, String image) {
        return new SheetSigner(party, name, account, image, false);
    }

    /** Returns the same signer, with a signature drawn on screen. */
    SheetSigner byFinger(String picture) {
        return new SheetSigner(party, name, account, picture, true);
    }
}
