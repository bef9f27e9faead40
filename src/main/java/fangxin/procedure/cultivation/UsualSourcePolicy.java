package fangxin.procedure.cultivation;

import fangxin.procedure.cultivation.CultivationRepository.SourceUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Policy on the source that an officer is offered for a look-up (查询来源): the one that this officer stated last for the
 * condition in the round, else the one that a colleague stated last.
 */
final class UsualSourcePolicy {
    private UsualSourcePolicy() {}

    /**
     * Returns the usual source of each condition; conditions without an earlier look-up are left out.
     *
     * @param newestFirst earlier look-ups of the office in the round
     */
    static Map<String, String> of(List<SourceUse> newestFirst, String account) {
        Map<String, String> usual = new HashMap<>();
        newestFirst.stream()
                .filter(use -> use.account().equals(account))
                .forEach(use -> usual.putIfAbsent(use.rule(), use.source()));
        newestFirst.forEach(use -> usual.putIfAbsent(use.rule(), use.source()));
        return usual;
    }
}
