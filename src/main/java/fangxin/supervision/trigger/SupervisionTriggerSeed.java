package fangxin.supervision.trigger;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;

/**
 * Seed of the terms of supervision from config/supervision-triggers.json: the first issue, and another one where the
 * configuration has changed and no officer has changed the terms. Terms that an officer has changed get the triggers
 * under which the system itself proposes, unless an issue had them before: then an officer has removed them.
 */
@ApplicationScoped
class SupervisionTriggerSeed implements SeedData {
    @Inject
    SupervisionTriggerRepository lists;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void seed() {
        if (lists.isEmpty()) {
            lists.add(new SupervisionTriggerList(SupervisionTriggerList.FIRST, shipped(), null, clock.instant()));
            return;
        }
        SupervisionTriggerList current = lists.current();
        SupervisionTriggerCatalogue next = lists.hasIssueOfOfficer()
                ? current.catalogue()
                        .completedBy(
                                shipped(),
                                lists.newest().stream()
                                        .flatMap(list -> list.catalogue().triggers().stream())
                                        .map(SupervisionTrigger::code)
                                        .collect(Collectors.toSet()))
                : shipped();
        if (!current.catalogue().equals(next)) {
            lists.add(new SupervisionTriggerList(current.issue() + 1, next, null, clock.instant()));
        }
    }

    static SupervisionTriggerCatalogue shipped() {
        return ClasspathConfig.json("supervision-triggers.json", SupervisionTriggerCatalogue.class);
    }
}
