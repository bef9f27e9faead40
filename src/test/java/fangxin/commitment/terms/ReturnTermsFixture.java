package fangxin.commitment.terms;

/** The terms of returns of the configuration, for tests of other packages. */
public final class ReturnTermsFixture {
    private ReturnTermsFixture() {}

    public static ReturnTerms shipped() {
        return ReturnTermsSeed.shipped();
    }
}
