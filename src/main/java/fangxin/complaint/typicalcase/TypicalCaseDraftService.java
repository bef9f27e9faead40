package fangxin.complaint.typicalcase;

import fangxin.common.validation.Constraints;
import fangxin.complaint.warning.CaseSource.CaseSourceInput;
import fangxin.complaint.warning.CaseSources;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Service boundary that proposes the words of a typical case from a closed complaint or from the record of a penalty
 * that the caller reads. It stores nothing: the officer saves the draft as a consumer warning of the kind typical case.
 */
@Stateless
@RolesAllowed(RoleNames.COUNTY_OFFICE)
public class TypicalCaseDraftService {
    @Inject
    CaseSources sources;

    public TypicalCaseDraft draft(CaseSourceInput source) {
        Constraints.check(source);
        return TypicalCaseComposer.compose(sources.read(source));
    }
}
