package fangxin.supervision.holderterms;

import fangxin.common.FieldErrors;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Value of the terms of a city for the holders of titles (获评单位自查与续期规定): how they report each year, and how they renew;
 * it exchanges either part and checks both; also content of config/holder-terms.json.
 */
public record HolderTerms(
        @NotNull(message = "{holderterms.missing}") @Valid SelfReportTerms selfReport,
        @NotNull(message = "{holderterms.missing}") @Valid RenewalTerms renewal) {

    /** Refuses faulty terms with a sentence for each field. */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        selfReport.check(errors, "terms.selfReport");
        renewal.check(errors, "terms.renewal");
        errors.check();
    }

    /** Returns the terms with another part on the self-report. */
    public HolderTerms with(SelfReportTerms changed) {
        return new HolderTerms(changed, renewal);
    }

    /** Returns the terms with another part on renewal. */
    public HolderTerms with(RenewalTerms changed) {
        return new HolderTerms(selfReport, changed);
    }
}
