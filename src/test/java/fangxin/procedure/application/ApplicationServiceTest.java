package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.procedure.candidacy.Candidacy;
import org.junit.jupiter.api.Test;

/** Tests of a submission that signs the pledge at once. */
class ApplicationServiceTest {
    private static ApplicationService service() {
        ApplicationService service = new ApplicationService();
        service.drafts = new DraftAccess() {
            @Override
            Candidacy editable(String reference) {
                return null;
            }
        };
        return service;
    }

    @Test
    void aRefusalNamesSignerSignatureAndDeclarationTogether() {
        RuleViolation refusal = catchThrowableOfType(
                RuleViolation.class, () -> service().signAndSubmit("FX-1", new PledgeSigningInput(" ", null), false));

        assertThat(refusal.violations()).extracting(Violation::field).containsExactly("signer", "picture", "declared");
    }

    @Test
    void aMissingDeclarationAloneIsNamed() {
        RuleViolation refusal = catchThrowableOfType(
                RuleViolation.class,
                () -> service().signAndSubmit("FX-1", new PledgeSigningInput("王芳", "data:image/png;base64,AA"), false));

        assertThat(refusal.violations()).extracting(Violation::field).containsExactly("declared");
    }
}
