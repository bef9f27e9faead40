package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Stage;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of the answers with which a draft begins, and of a second draft for one shop. */
class ApplicationDraftServiceTest {
    private static final FormDefinition SHOP =
            ClasspathConfig.<FormDefinition>json("forms/shop.json", FormDefinition.class);

    private final Candidacy shop = CandidacyFixture.candidacyAt(Stage.NAMED);
    private final Merchant merchant = shop.merchant();
    private final Map<String, Candidacy> stored = new LinkedHashMap<>(Map.of(shop.reference(), shop));
    private final Map<String, ApplicationForm> filled = new HashMap<>();
    private final Map<String, ApplicationContent> submitted = new HashMap<>();
    private final ApplicationDraftService service = new ApplicationDraftService();
    private Actor caller = CandidacyFixture.owner(shop);

    @BeforeEach
    void submitTwoShops() {
        filled.put(shop.reference(), new ApplicationForm(shop.reference(), SHOP, 2026, Map.of(), instant()));
        submitted.put(
                shop.reference(),
                ApplicationContent.EMPTY.answered(
                        Map.of("signName", "禾穗里便利店", "address", "人民大街1号", "staff", "3", "legalPerson", "林晓禾")));
        submitted.put(
                "last",
                ApplicationContent.EMPTY.answered(Map.of(
                        "signName", "禾穗里新店",
                        "address", "自由大路9号",
                        "legalPerson", "王小满",
                        "advancePayment", "true")));
        service.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return CandidacyFixture.now();
            }
        };
        service.currentUser = new CurrentUser() {
            @Override
            public Actor actor() {
                return caller;
            }
        };
        service.merchants = new MerchantRepository() {
            @Override
            public Merchant byId(String id) {
                return merchant;
            }

            @Override
            public void lock(Merchant locked) {
                assertThat(locked).isEqualTo(merchant);
            }
        };
        service.rounds = new RoundRepository() {
            @Override
            public ApplicationRound byId(String id) {
                return CandidacyFixture.round();
            }
        };
        service.accounts = new AccountRepository() {
            @Override
            public Account byUsername(String username) {
                return new Account(username, "林晓禾", "13800001111", null, instant());
            }
        };
        service.counters = new SequenceCounters() {
            @Override
            public long next(String series) {
                return stored.size();
            }
        };
        connectTypesAndForms();
        connectCandidacies();
    }

    private void connectTypesAndForms() {
        SubjectType type = new SubjectType() {
            @Override
            public String code() {
                return "SHOP";
            }

            @Override
            public String form() {
                return "shop";
            }
        };
        service.subjectTypes = new SubjectTypeRepository() {
            @Override
            public SubjectType byCode(String code) {
                return type;
            }

            @Override
            public Optional<SubjectType> find(String code) {
                return Optional.of(type);
            }
        };
        service.published = new PublishedForms() {
            @Override
            public FormDefinition issueFor(String form, int last) {
                return SHOP;
            }

            @Override
            int pledgeIssueFor(String form, int last) {
                return last;
            }
        };
    }

    private void connectCandidacies() {
        service.candidacies = new CandidacyRepository() {
            @Override
            public Optional<Candidacy> find(String reference) {
                return Optional.ofNullable(stored.get(reference));
            }

            @Override
            public void add(Candidacy candidacy) {
                stored.put(candidacy.reference(), candidacy);
            }
        };
        service.forms = new ApplicationFormRepository() {
            @Override
            public ApplicationForm of(String reference) {
                return filled.get(reference);
            }

            @Override
            public Optional<ApplicationContent> counting(String reference) {
                return Optional.ofNullable(submitted.get(reference));
            }

            @Override
            Optional<ApplicationContent> lastOf(String of, String form) {
                return counting("last");
            }

            @Override
            List<Candidacy> running(String of, String round) {
                return new ArrayList<>(stored.values());
            }

            @Override
            void add(ApplicationForm form) {
                filled.put(form.candidacy(), form);
            }
        };
    }

    @Test
    void aShopThatAppliesAgainBeginsWithItsOwnAnswersOnly() {
        assertThat(begun(shop.reference()))
                .containsEntry("staff", "3")
                .containsEntry("legalPerson", "林晓禾")
                .doesNotContainKey("advancePayment");
    }

    @Test
    void aShopThatAppliesAgainBeginsWithItsPresentSignAndAddress() {
        shop.premises().orElseThrow().describe("禾穗里超市", CandidacyFixture.OFFICE, "220102001", "人民大街2号");

        assertThat(begun(shop.reference())).containsEntry("signName", "禾穗里超市").containsEntry("address", "人民大街2号");
    }

    @Test
    void anotherShopBeginsWithThePersonsAndPromisesOfTheLastSubmission() {
        assertThat(begun(null))
                .containsEntry("legalPerson", "王小满")
                .containsEntry("advancePayment", "true")
                .doesNotContainKeys("signName", "address");
    }

    @Test
    void aShopHasOneDraft() {
        String draft = open(shop.reference());

        assertThatThrownBy(() -> open(shop.reference()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .containsExactly(new Violation(null, "application.draft.open", List.of(draft))));
        assertThat(open(null)).as("a draft for another shop").isNotEqualTo(draft);
    }

    @Test
    void anEarlierApplicationIsFoundByItsMerchantOnly() {
        Merchant other = CandidacyFixture.merchant();
        stored.put("2026000009", CandidacyFixture.candidacy("2026000009", other));
        assertThatThrownBy(() -> open("2026000009")).isInstanceOf(NotFound.class);

        caller = CandidacyFixture.office();
        assertThatThrownBy(() -> open(shop.reference()))
                .as("an officer on behalf of the merchant")
                .isInstanceOf(NotFound.class);
    }

    private Map<String, String> begun(String earlier) {
        return filled.get(open(earlier)).content().answers();
    }

    private String open(String earlier) {
        return service.open("220102-2026", merchant.id(), "SHOP", earlier);
    }

    private static Instant instant() {
        return CandidacyFixture.instant();
    }
}
