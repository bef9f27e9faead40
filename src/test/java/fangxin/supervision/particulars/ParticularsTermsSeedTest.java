package fangxin.supervision.particulars;

import static fangxin.supervision.particulars.ParticularsFixture.COLLEAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.calendar.TimeLimit;
import fangxin.supervision.trigger.SupervisionTriggerFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Start of an installation whose terms an earlier version stored. */
class ParticularsTermsSeedTest {
    private static final ParticularsCatalogue SHIPPED = ParticularsTermsSeed.shipped();
    private static final ParticularsCatalogue WITHOUT_CLOSED = SHIPPED.without("CLOSED");
    private static final TimeLimit FIFTY_DAYS = new TimeLimit(50, TimeLimit.Unit.WORKING_DAYS, "default");

    private final List<ParticularsTermsList> stored = new ArrayList<>();
    private final ParticularsTermsSeed seed = seed();

    /** The issue that completes the terms has no officer, and the next start must not replace it by the shipped one. */
    @Test
    void termsOfAnOfficerAreCompletedOnceAndStay() {
        stored.add(new ParticularsTermsList(1, WITHOUT_CLOSED, null, Instant.EPOCH));
        stored.add(new ParticularsTermsList(
                2,
                new ParticularsCatalogue(WITHOUT_CLOSED.report(), FIFTY_DAYS, WITHOUT_CLOSED.kinds()),
                COLLEAGUE,
                Instant.EPOCH));

        seed.seed();
        seed.seed();

        assertThat(stored).hasSize(3);
        assertThat(stored.getLast().catalogue().handling()).isEqualTo(FIFTY_DAYS);
        assertThat(stored.getLast().catalogue().find("CLOSED")).isPresent();
    }

    @Test
    void termsThatNoOfficerHasChangedAreThoseOfTheConfiguration() {
        stored.add(new ParticularsTermsList(1, WITHOUT_CLOSED, null, Instant.EPOCH));

        seed.seed();
        seed.seed();

        assertThat(stored).hasSize(2);
        assertThat(stored.getLast().catalogue()).isEqualTo(SHIPPED);
    }

    private ParticularsTermsSeed seed() {
        ParticularsTermsSeed made = new ParticularsTermsSeed();
        made.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        made.triggers = SupervisionTriggerFixture.shipped();
        made.lists = new ParticularsTermsRepository() {
            @Override
            public boolean isEmpty() {
                return stored.isEmpty();
            }

            @Override
            public void add(ParticularsTermsList list) {
                stored.add(list);
            }

            @Override
            public ParticularsTermsList current() {
                return stored.getLast();
            }

            @Override
            public List<ParticularsTermsList> newest() {
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
