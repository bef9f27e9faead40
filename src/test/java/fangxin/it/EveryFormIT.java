package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No form of a public page fails over its input, takes invalid input, or refuses it without a sentence beside the field. */
@Tag("once")
class EveryFormIT extends HttpTestBase {
    @Test
    void formsOfThePublicRefuseTextThatIsTooLongAndValuesOfAnotherType() throws Exception {
        EveryForm forms = new EveryForm(Deployments.local(server.toURI())).from("/");

        assertThat(forms.faults()).isEmpty();
        assertThat(forms.sent()).isGreaterThan(5);
    }
}
