package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Choice of the second officer for a proposal or a filing of an office. */
class SecondOfficerPolicyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String CITY = "220100";
    private static final String NANGUAN = "220102";
    private static final String ERDAO = "220105";

    private static final Map<String, Agency> AGENCIES = Map.of(
            CITY, agency(CITY, "市创建办", Agency.AgencyType.CITY_OFFICE, null),
            NANGUAN, agency(NANGUAN, "南关区创建办", Agency.AgencyType.COUNTY_OFFICE, CITY),
            ERDAO, agency(ERDAO, "二道区创建办", Agency.AgencyType.COUNTY_OFFICE, CITY));

    /** Offices and accounts that were read. */
    private final List<String> read = new ArrayList<>();

    private final SecondOfficerPolicy policy =
            policy(Map.of(NANGUAN, List.of("first", "colleague"), ERDAO, List.of("only"), CITY, List.of("city")));

    private static Agency agency(String code, String name, Agency.AgencyType type, String parent) {
        return new Agency(code, new LocalizedText(name, name), type, parent, null, null, List.of(), null, false);
    }

    private SecondOfficerPolicy policy(Map<String, List<String>> officers) {
        return new SecondOfficerPolicy(
                new AccountRepository() {
                    @Override
                    public List<Account> holders(Role role, String place, LocalDate today) {
                        read.add(place);
                        return role != Role.COUNTY_OFFICE
                                ? List.of()
                                : officers.getOrDefault(place, List.of()).stream()
                                        .map(SecondOfficerPolicyTest::account)
                                        .toList();
                    }
                },
                new AgencyRepository() {
                    @Override
                    public Optional<Agency> find(String code) {
                        return Optional.ofNullable(code).map(AGENCIES::get);
                    }
                },
                new RecusalRepository() {
                    @Override
                    public boolean isRecused(String account, String merchant) {
                        return account.equals("colleague");
                    }

                    @Override
                    public Set<String> merchantsOf(String account) {
                        read.add(account);
                        return account.equals("colleague") ? Set.of("merchant-1", "merchant-2") : Set.of();
                    }
                });
    }

    private static Account account(String username) {
        return new Account() {
            @Override
            public String username() {
                return username;
            }
        };
    }

    private static Actor officer(String account, String... offices) {
        return new Actor(
                account,
                account,
                Stream.of(offices)
                        .map(office -> new Actor.Post(Role.COUNTY_OFFICE, office, null))
                        .toList());
    }

    private static String refusal(SecondOfficer second, Actor actor) {
        return catchThrowableOfType(RuleViolation.class, () -> second.require(actor))
                .key();
    }

    @Test
    void anotherOfficerOfTheOfficeDecidesAndNobodyElse() {
        SecondOfficer second = policy.of("first", NANGUAN, null, DAY);

        assertThatCode(() -> second.require(officer("colleague", NANGUAN))).doesNotThrowAnyException();
        assertThat(refusal(second, officer("first", NANGUAN))).isEqualTo("identity.second.colleague");
        assertThat(refusal(second, officer("city", CITY))).isEqualTo("identity.second.colleague");
        assertThat(refusal(second, officer("only", ERDAO))).isEqualTo("identity.second.colleague");
        assertThat(second.sentence().arguments())
                .containsExactly(AGENCIES.get(NANGUAN).name());
    }

    @Test
    void theOfficeAboveDecidesWhereTheOfficeHasNoOtherOfficer() {
        SecondOfficer second = policy.of("only", ERDAO, null, DAY);

        assertThat(second.isAbove()).isTrue();
        assertThatCode(() -> second.require(officer("city", CITY))).doesNotThrowAnyException();
        assertThat(refusal(second, officer("only", ERDAO, CITY))).isEqualTo("identity.second.above");
        assertThat(refusal(second, officer("colleague", NANGUAN))).isEqualTo("identity.second.above");
        assertThat(second.sentence().arguments())
                .containsExactly(AGENCIES.get(ERDAO).name(), AGENCIES.get(CITY).name());
    }

    @Test
    void theOfficeAboveDecidesWhereTheColleagueIsRecusedFromTheMerchant() {
        assertThat(policy.of("first", NANGUAN, "merchant-1", DAY).decider()).isEqualTo(CITY);
        assertThat(policy.of("first", NANGUAN, null, DAY).decider()).isEqualTo(NANGUAN);
    }

    /** Two hundred entries of a list read each office and each account once, and have the same second officers. */
    @Test
    void aListReadsOfficersAndRecusalsOnce() {
        SecondOfficerPolicy.OfList list = policy.ofList(DAY);

        for (int i = 0; i < 100; i++) {
            assertThat(list.of("first", NANGUAN, "merchant-1").decider()).isEqualTo(CITY);
            assertThat(list.of("first", NANGUAN, null).decider()).isEqualTo(NANGUAN);
        }

        assertThat(read).containsExactlyInAnyOrder(NANGUAN, "colleague");
    }

    @Test
    void nobodyDecidesForTheOnlyOfficerOfTheCity() {
        SecondOfficer second = policy.of("city", CITY, null, DAY);

        assertThat(refusal(second, officer("city", CITY))).isEqualTo("identity.second.none");
        assertThat(second.decider()).isNull();
    }

    /** If all officers of the office have edited a text, the office above decides. */
    @Test
    void nobodyWhoWroteDecides() {
        SecondOfficer second = policy.of(Set.of("first", "colleague"), NANGUAN, null, DAY);

        assertThat(second.isAbove()).isTrue();
        assertThat(policy.of(Set.of("first", "someone"), NANGUAN, null, DAY).decider())
                .isEqualTo(NANGUAN);
    }
}
