package fangxin.supervision.particulars;

import static fangxin.supervision.particulars.ParticularsFixture.COLLEAGUE;
import static fangxin.supervision.particulars.ParticularsFixture.FILER;
import static fangxin.supervision.particulars.ParticularsFixture.REPORTED;
import static fangxin.supervision.particulars.ParticularsFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParticularsDecisionPolicyTest {
    private static final LocalizedText NAME = new LocalizedText("创建办", "office");

    private final ParticularsDecisionPolicy policy = new ParticularsDecisionPolicy(
            new SecondOfficerPolicy() {
                @Override
                public SecondOfficer of(String first, String office, String merchant, LocalDate today) {
                    return new SecondOfficer(first, office, NAME, office, NAME);
                }
            },
            null);

    @Test
    void whatAnOfficerReportedIsDecidedByAnother() {
        ParticularsReport report = report("SIGN_NAME", "新招牌", ParticularsChannel.COUNTER);

        assertThat(policy.mayDecide(FILER, report, REPORTED)).isFalse();
        assertThat(policy.mayDecide(COLLEAGUE, report, REPORTED)).isTrue();
    }

    @Test
    void whatTheHolderReportedIsDecidedByAnyOfficerOfTheOffice() {
        ParticularsReport report = report("SIGN_NAME", "新招牌", ParticularsChannel.ACCOUNT);

        assertThat(policy.mayDecide(FILER, report, REPORTED)).isTrue();
        assertThat(policy.mayDecide(officer("220104", Set.of()), report, REPORTED))
                .isFalse();
    }

    @Test
    void aRecusedOfficerDoesNotDecide() {
        Title title = TitleFixture.held(
                "merchant", LocalDate.of(2029, 10, 31), new LocalizedText("七天退货", "Returns within seven days"));
        ParticularsReport report = report(title, "SIGN_NAME", "新招牌", ParticularsChannel.ACCOUNT, REPORTED, REPORTED);

        assertThat(policy.mayDecide(officer(report.office(), Set.of()), report, REPORTED))
                .isTrue();
        assertThat(policy.mayDecide(officer(report.office(), Set.of("merchant")), report, REPORTED))
                .isFalse();
    }

    private static Actor officer(String office, Set<String> away) {
        return new Actor(
                "officer", "officer", List.of(new Actor.Post(Role.COUNTY_OFFICE, office, null)), List.of(), away);
    }
}
