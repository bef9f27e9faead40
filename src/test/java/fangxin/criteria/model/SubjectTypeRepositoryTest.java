package fangxin.criteria.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.criteria.model.SubjectType.SubjectTypeTerms;
import fangxin.platform.config.ClasspathConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Subject types of config/criteria, added to a register without any or with some of them. */
class SubjectTypeRepositoryTest {
    private static final List<SubjectTypeTerms> SHIPPED =
            List.of(ClasspathConfig.json("criteria/subject-types.json", SubjectTypeTerms[].class));

    private final List<SubjectType> stored = new ArrayList<>();
    private final SubjectTypeRepository repository = repository();

    @Test
    void addsACompositeBeforeTheTypesOfItsMembers() {
        repository.addMissing(SHIPPED);

        assertThat(stored)
                .extracting(SubjectType::code)
                .containsExactlyElementsOf(
                        SHIPPED.stream().map(SubjectTypeTerms::code).toList());
    }

    @Test
    void addsOnlyTheTypesThatAreMissing() {
        repository.addMissing(SHIPPED.subList(0, 1));
        SubjectType first = stored.getFirst();

        repository.addMissing(SHIPPED);

        assertThat(stored).hasSameSizeAs(SHIPPED).startsWith(first);
    }

    @Test
    void refusesAMemberTypeThatNoneOfThemAdds() {
        List<SubjectTypeTerms> withoutStores =
                SHIPPED.stream().filter(each -> !each.code().equals("STORE")).toList();

        assertThatThrownBy(() -> repository.addMissing(withoutStores))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("criteria.subjectType.member"));
    }

    @Test
    void inADistrictATitleOfEitherTrackCounts() {
        assertThat(shipped("BUSINESS_DISTRICT").memberTypes())
                .contains("SHOP", "ENTERPRISE")
                .containsAll(typesThatCanPledge());
    }

    @Test
    void inAnIndustryTheUnitsThatAreNamedCount() {
        assertThat(shipped("INDUSTRY").memberTypes()).containsExactlyInAnyOrder("SHOP", "ENTERPRISE", "FACTORY");
    }

    private static SubjectTypeTerms shipped(String code) {
        return SHIPPED.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> typesThatCanPledge() {
        return ClasspathConfig.<JsonObject>json("commitment-terms.json", JsonObject.class)
                .getJsonArray("types")
                .getValuesAs(JsonString.class)
                .stream()
                .map(JsonString::getString)
                .toList();
    }

    private SubjectTypeRepository repository() {
        SubjectTypeRepository made = new SubjectTypeRepository() {
            @Override
            public List<SubjectType> all() {
                return List.copyOf(stored);
            }

            @Override
            public Optional<SubjectType> find(String code) {
                return stored.stream().filter(each -> each.code().equals(code)).findFirst();
            }
        };
        made.em = (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (self, method, given) -> {
                    if (method.getName().equals("persist")) {
                        stored.add((SubjectType) given[0]);
                    }
                    return null;
                });
        made.editions = new EditionRepository() {
            @Override
            public List<CriteriaEdition> newest() {
                return CriteriaFilesTest.editions().toList();
            }
        };
        return made;
    }
}
