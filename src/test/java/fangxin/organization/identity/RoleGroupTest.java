package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoleGroupTest {
    private static final Path DESCRIPTOR = Path.of("src/main/webapp/WEB-INF/web.xml");

    @Test
    void aCallerIsInTheGroupsOfEachOfItsRoles() {
        assertThat(RoleGroup.namesOf(Set.of(Role.SIGNER, Role.CONFERENCE_MEMBER)))
                .containsExactlyInAnyOrder("SIGNER", "CONFERENCE_MEMBER", "OFFICER", "CASE_READER", "OFFICE_STAFF");
        assertThat(RoleGroup.namesOf(Set.of(Role.CONFERENCE_MEMBER)))
                .containsExactlyInAnyOrder("CONFERENCE_MEMBER", "OFFICER");
        assertThat(RoleGroup.namesOf(Set.of(Role.MERCHANT))).containsExactlyInAnyOrder("MERCHANT", "CASE_READER");
        assertThat(RoleGroup.namesOf(Set.of(Role.AUDITOR)))
                .containsExactlyInAnyOrder("AUDITOR", "OFFICER", "CASE_READER");
    }

    @Test
    void theSystemIsInNoGroup() {
        assertThat(RoleGroup.namesOf(Set.of(Role.JOB))).containsExactly("JOB");
    }

    /** A role that only one of the three lists names would be refused everywhere, or could not be assigned. */
    @Test
    void annotationsAndDescriptorNameEveryRoleAndGroup() throws Exception {
        List<String> expected = Stream.concat(Arrays.stream(Role.values()), Arrays.stream(RoleGroup.values()))
                .map(Enum::name)
                .toList();

        for (Field constant : RoleNames.class.getFields()) {
            assertThat(constant.get(null)).isEqualTo(constant.getName());
        }
        assertThat(RoleNames.class.getFields())
                .extracting(Field::getName)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Pattern.compile("<security-role><role-name>(\\w+)<")
                        .matcher(Files.readString(DESCRIPTOR))
                        .results()
                        .map((MatchResult role) -> role.group(1)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
