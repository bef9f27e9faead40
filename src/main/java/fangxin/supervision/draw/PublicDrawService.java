package fangxin.supervision.draw;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.organization.agency.AgencyRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Service boundary for the public part of random draws: anyone lists, counts and reads all but drafts, with the text of
 * the frozen list and the tickets; it names no evaluator and no officer.
 */
@Stateless
@PermitAll
public class PublicDrawService {
    @Inject
    RandomDrawRepository draws;

    @Inject
    DrawPresenter presenter;

    @Inject
    AgencyRepository agencies;

    /** Lists a part of the draws of all offices, the newest first. */
    public List<DrawRowView> draws(int first, int count) {
        Map<String, LocalizedText> names = agencies.names();
        return draws.published(first, count).stream()
                .map(draw -> DrawRowView.of(draw, names.get(draw.office())))
                .toList();
    }

    public long count() {
        return draws.countPublished();
    }

    /** Returns the public part of a draw; empty for a draft and for an unknown number. */
    public Optional<PublicDrawView> find(String number) {
        return published(number).map(presenter::published);
    }

    /** Returns the text of the frozen list, whose SHA-256 was published; not found where nothing was frozen. */
    public String listText(String number) {
        return published(number)
                .filter(draw -> draw.frozenAt() != null)
                .map(draw -> draw.list().text())
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    private Optional<RandomDraw> published(String number) {
        return draws.find(number).filter(draw -> draw.state().isPublic());
    }
}
