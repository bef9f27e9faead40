package fangxin.supervision.officialcheck;

import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Service boundary by which anyone reads the links to the official publications about a titled unit; nothing of the
 * content of official checks.
 */
@Stateless
@PermitAll
public class PublicOfficialCheckService {
    /** Official publication of an agency. */
    public record PublicationLink(String authority, String link) implements Serializable {}

    private static final int READ = 50;
    private static final int SHOWN = 3;

    @Inject
    OfficialCheckRepository checks;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    /**
     * Returns the newest publications about the holder of a title, each once, of the files that the office of the title
     * or one above it has imported.
     */
    public List<PublicationLink> links(String number) {
        return titles.find(number).stream()
                .filter(title -> title.holder().creditCode() != null)
                .flatMap(title ->
                        checks.ofCreditCode(title.holder().creditCode(), agencies.upFrom(title.owner()), READ).stream())
                .filter(check -> Objects.nonNull(check.link()))
                .map(check -> new PublicationLink(check.authority(), check.link()))
                .distinct()
                .limit(SHOWN)
                .toList();
    }
}
