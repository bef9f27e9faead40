package fangxin.supervision.holderterms;

import java.time.Instant;

/** The shipped terms for holders, as the first issue. */
public final class HolderTermsFixture {
    private HolderTermsFixture() {}

    public static HolderTerms shipped() {
        return HolderTermsSeed.shipped();
    }

    public static HolderTermsIssue first() {
        return new HolderTermsIssue(HolderTermsIssue.FIRST, shipped(), null, Instant.EPOCH);
    }
}
