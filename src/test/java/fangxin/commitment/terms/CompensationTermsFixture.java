package fangxin.commitment.terms;

/** The terms of advance compensation of the configuration, for tests of other packages. */
public final class CompensationTermsFixture {
    private CompensationTermsFixture() {}

    public static CompensationTerms shipped() {
        return CompensationTermsSeed.shipped();
    }
}
