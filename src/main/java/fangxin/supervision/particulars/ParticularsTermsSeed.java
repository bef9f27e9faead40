package fangxin.supervision.particulars;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Seed of the terms of changes of particulars from config/particulars-terms.json: the first issue, and another one where
 * the configuration has changed and no officer has changed the terms. Terms that an officer has changed get the kinds
 * that open a proceeding, unless an issue had them before: then an officer has removed them.
 */
@ApplicationScoped
class ParticularsTermsSeed implements SeedData {
    @Inject
    ParticularsTermsRepository lists;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void seed() {
        if (lists.isEmpty()) {
            lists.add(new ParticularsTermsList(ParticularsTermsList.FIRST, shipped(), null, clock.instant()));
            return;
        }
        ParticularsTermsList current = lists.current();
        ParticularsCatalogue next =
                lists.hasIssueOfOfficer() ? current.catalogue().completedBy(shipped(), known(), triggers()) : shipped();
        if (!current.catalogue().equals(next)) {
            lists.add(new ParticularsTermsList(current.issue() + 1, next, null, clock.instant()));
        }
    }

    private Set<String> known() {
        return lists.newest().stream()
                .flatMap(list -> list.catalogue().kinds().stream())
                .map(ParticularsKind::code)
                .collect(Collectors.toSet());
    }

    private Set<String> triggers() {
        return triggers.current().catalogue().triggers().stream()
                .map(SupervisionTrigger::code)
                .collect(Collectors.toSet());
    }

    static ParticularsCatalogue shipped() {
        return ClasspathConfig.json("particulars-terms.json", ParticularsCatalogue.class);
    }
}
