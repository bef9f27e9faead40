package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUnits;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http;
import fangxin.testing.http.HttpTestBase;
import fangxin.testing.server.Deployments;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No form of a page fails over its input, takes invalid input, or refuses it without a sentence beside the field. */
@Tag("once")
class EveryFormIT extends HttpTestBase {
    @Test
    void formsOfThePublicRefuseTextThatIsTooLongAndValuesOfAnotherType() throws Exception {
        EveryForm forms = new EveryForm(Deployments.local(server.toURI()))
                .from("/")
                .withoutParts(
                        "/report/" + DemoUnits.CONVENIENCE_STORE.find(http).getString("number"));

        assertThat(forms.faults()).isEmpty();
        assertThat(forms.sent()).isGreaterThan(5);
        assertThat(forms.sentWithoutParts()).isPositive();
    }

    @Test
    @Tag("pages")
    void formsOfTheOfficesRefuseTextThatIsTooLongAndValuesOfAnotherType() throws Exception {
        EveryForm forms = new EveryForm(Deployments.local(server.toURI()));

        for (String officer : List.of(
                DemoUsers.holding("COUNTY_OFFICE", "220102"),
                DemoUsers.holding("COUNTY_OFFICE", "220100"),
                DemoUsers.holding("EVALUATOR", "220102-MARKET"))) {
            forms.signedIn(officer, Http.PASSWORD).from("/work/worklist");
        }
        for (String role : List.of("ADMINISTRATOR", "AUDITOR")) {
            forms.signedIn(DemoUsers.holding(role, "220100"), Http.PASSWORD).from("/admin/journal");
        }

        assertThat(forms.faults()).isEmpty();
        assertThat(forms.sent()).isGreaterThan(60);
        assertThat(forms.sentWithoutParts()).isPositive();
    }
}
