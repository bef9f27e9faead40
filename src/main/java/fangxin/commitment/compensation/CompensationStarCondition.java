package fangxin.commitment.compensation;

import fangxin.commitment.pledge.StarContradictions;
import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Adapter of the port {@link StarContradictions} for the condition of advance compensation: it is contradicted for a
 * unit whose recorded covers have all ended. A unit that no recorded scheme ever covered is not contradicted: the officer
 * confirms what it sees. No title depends on a cover, stars of five alone do.
 */
@ApplicationScoped
class CompensationStarCondition implements StarContradictions {
    private static final String GATE = "ADVANCE_COMPENSATION";

    @Inject
    CompensationRepository schemes;

    @Override
    public Optional<LocalizedText> to(String gate, Title title, LocalDate day) {
        return GATE.equals(gate)
                ? endOf(schemes.coversOf(title.number()), day)
                        .map(last -> Messages.inBoth("compensation.gate.ended", last))
                : Optional.empty();
    }

    /**
     * Returns the last day that was covered; empty where a cover holds or begins later, or where there never was one.
     */
    static Optional<LocalDate> endOf(List<CompensationCover> covers, LocalDate day) {
        return covers.stream().anyMatch(cover -> !cover.lastDay().isBefore(day))
                ? Optional.empty()
                : covers.stream().map(CompensationCover::lastDay).max(Comparator.naturalOrder());
    }
}
