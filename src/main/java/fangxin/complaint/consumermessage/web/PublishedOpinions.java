package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.PublicOpinionService;
import fangxin.complaint.consumermessage.PublicOpinionService.PublishedOpinion;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Faces bean of the public page of a unit that reads its published opinions, from a copy while the database cannot be
 * reached; it shows none where there is no copy.
 */
@Named
@RequestScoped
public class PublishedOpinions {
    @Inject
    PublicOpinionService service;

    @Inject
    PublicCopies copies;

    private final Map<String, List<PublishedOpinion>> read = new HashMap<>();

    public List<PublishedOpinion> of(String unit) {
        return read.computeIfAbsent(
                unit,
                number -> copies.readIfPossible("opinions/" + number, List::size, () -> service.ofUnit(number))
                        .orElse(List.of()));
    }
}
