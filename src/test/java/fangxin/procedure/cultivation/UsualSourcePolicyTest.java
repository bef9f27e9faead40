package fangxin.procedure.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.procedure.cultivation.CultivationRepository.SourceUse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsualSourcePolicyTest {
    @Test
    void theOfficersOwnLastSourceComesBeforeANewerOneOfAColleague() {
        List<SourceUse> newestFirst = List.of(
                new SourceUse("E1", "执法办案系统", "colleague"),
                new SourceUse("E1", "公示系统", "officer"),
                new SourceUse("E1", "现场核实记录", "officer"));

        assertThat(UsualSourcePolicy.of(newestFirst, "officer")).isEqualTo(Map.of("E1", "公示系统"));
    }

    @Test
    void aColleaguesSourceIsOfferedWhereTheOfficerHasNone() {
        List<SourceUse> newestFirst =
                List.of(new SourceUse("E1", "公示系统", "officer"), new SourceUse("E2", "执法办案系统", "colleague"));

        assertThat(UsualSourcePolicy.of(newestFirst, "officer")).isEqualTo(Map.of("E1", "公示系统", "E2", "执法办案系统"));
        assertThat(UsualSourcePolicy.of(List.of(), "officer")).isEmpty();
    }
}
