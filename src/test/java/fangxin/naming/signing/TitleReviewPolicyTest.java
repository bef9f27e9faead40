package fangxin.naming.signing;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The office that keeps a title reviews its revocation, or the city where nobody there can. */
class TitleReviewPolicyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final String CITY = "220100";
    private static final Map<String, Agency> AGENCIES = Map.of(
            CITY,
            agency(CITY, Agency.AgencyType.CITY_OFFICE, null),
            NoticeFixture.OFFICE,
            agency(NoticeFixture.OFFICE, Agency.AgencyType.COUNTY_OFFICE, CITY));

    private final Title title = TitleFixture.imported("南关区甲便利店", null, "自由大路1号", 1);

    @Test
    void theKeepingOfficeReviewsWhereAnOfficerTookNoPart() {
        assertThat(policy("proposer", "colleague").officeFor(title, DAY)).isEqualTo(title.owner());
    }

    @Test
    void theOfficeAboveReviewsWhereTheOnlyOfficerTookPartOrIsRecused() {
        assertThat(policy("proposer").officeFor(title, DAY)).isEqualTo(CITY);
        assertThat(policy("proposer", "recused").officeFor(title, DAY)).isEqualTo(CITY);
        assertThat(policy().officeFor(title, DAY)).isEqualTo(CITY);
    }

    private static TitleReviewPolicy policy(String... officers) {
        TitleReviewPolicy policy = new TitleReviewPolicy();
        policy.accounts = new AccountRepository() {
            @Override
            public List<Account> holders(Role role, String place, LocalDate today) {
                return List.of(officers).stream()
                        .map(TitleReviewPolicyTest::account)
                        .toList();
            }
        };
        policy.agencies = new AgencyRepository() {
            @Override
            public Optional<Agency> find(String code) {
                return Optional.ofNullable(AGENCIES.get(code));
            }
        };
        policy.recusals = new RecusalRepository() {
            @Override
            public boolean isRecused(String account, String merchant) {
                return account.equals("recused");
            }
        };
        policy.reviewers = new TitleReviewerRule() {
            @Override
            boolean hasTakenPart(Title of, String account) {
                return account.equals("proposer");
            }
        };
        return policy;
    }

    private static Account account(String username) {
        return new Account(
                username,
                username,
                null,
                username + "@example.cn",
                NoticeFixture.at(DAY).at());
    }

    private static Agency agency(String code, Agency.AgencyType type, String parent) {
        return new Agency(code, new LocalizedText(code, code), type, parent, null, null, List.of(), null, false);
    }
}
