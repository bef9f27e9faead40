package fangxin.supervision.officialcheck.web;

import fangxin.platform.persistence.PublicCopies;
import fangxin.supervision.officialcheck.PublicOfficialCheckService;
import fangxin.supervision.officialcheck.PublicOfficialCheckService.PublicationLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Faces bean for the public page of a unit that reads the newest links to what authorities publish about its holder, by
 * imported official checks, while the database answers or a copy is known.
 */
@Named
@RequestScoped
public class OfficialPublications {
    @Inject
    PublicOfficialCheckService service;

    @Inject
    PublicCopies copies;

    private final Map<String, List<PublicationLink>> read = new HashMap<>();

    /** Returns the official publications about the holder of a title. */
    public List<PublicationLink> of(String number) {
        return read.computeIfAbsent(
                number,
                any -> copies.readIfPossible(
                                "official-check/" + number, found -> 1 + found.size(), () -> service.links(number))
                        .orElse(List.of()));
    }
}
