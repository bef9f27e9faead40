package fangxin.commitment.compensation.web;

import fangxin.commitment.compensation.PublicCompensationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Faces bean for the public page of a unit that reads the schemes of advance compensation that cover it today, while
 * the database answers or a copy is known.
 */
@Named
@RequestScoped
public class UnitCompensation {
    @Inject
    PublishedCompensation published;

    private final Map<String, List<PublicCompensationView>> read = new HashMap<>();

    public List<PublicCompensationView> of(String title) {
        return read.computeIfAbsent(
                title, number -> published.coveringIfPossible(number).orElse(List.of()));
    }
}
