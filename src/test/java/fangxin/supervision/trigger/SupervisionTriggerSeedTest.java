package fangxin.supervision.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Start of an installation whose terms an earlier version stored. */
class SupervisionTriggerSeedTest {
    private static final SupervisionTriggerCatalogue EARLIER =
            SupervisionTriggerSeed.shipped().without("GRADE_NOT_HELD");

    private final List<SupervisionTriggerList> stored = new ArrayList<>();

    /** The issue that completes the terms has no officer, and the next start must not replace it by the shipped one. */
    @Test
    void termsOfAnOfficerAreCompletedOnceAndStay() {
        stored.add(new SupervisionTriggerList(1, EARLIER, null, Instant.EPOCH));
        stored.add(new SupervisionTriggerList(
                2, EARLIER.without("E2_PENALTY"), NoticeFixture.officer("office1", Role.COUNTY_OFFICE), Instant.EPOCH));
        SupervisionTriggerSeed seed = seed();

        seed.seed();
        seed.seed();

        assertThat(stored).hasSize(3);
        assertThat(stored.getLast().catalogue().find("GRADE_NOT_HELD")).isPresent();
        assertThat(stored.getLast().catalogue().find("E2_PENALTY")).isEmpty();
    }

    private SupervisionTriggerSeed seed() {
        SupervisionTriggerSeed made = new SupervisionTriggerSeed();
        made.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        made.lists = new SupervisionTriggerRepository() {
            @Override
            public boolean isEmpty() {
                return stored.isEmpty();
            }

            @Override
            public void add(SupervisionTriggerList list) {
                stored.add(list);
            }

            @Override
            public SupervisionTriggerList current() {
                return stored.getLast();
            }

            @Override
            public List<SupervisionTriggerList> newest() {
                return stored.reversed();
            }

            @Override
            public boolean hasIssueOfOfficer() {
                return stored.stream().anyMatch(list -> list.account() != null);
            }
        };
        return made;
    }
}
