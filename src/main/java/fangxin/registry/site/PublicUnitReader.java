package fangxin.registry.site;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleView;
import fangxin.organization.agency.Agency;
import fangxin.organization.storage.RecentPublicPictures;
import fangxin.platform.persistence.AsOf;
import fangxin.platform.persistence.PublicCopies;
import fangxin.registry.search.UnitRecord;
import fangxin.registry.search.UnitSearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reader of the public view of one unit that the index knows: from the database, else from a copy, else, without
 * reason, promises and history, what the index knows.
 */
@ApplicationScoped
public class PublicUnitReader {
    @Inject
    PublicRegisterService service;

    @Inject
    UnitSearchIndex directory;

    @Inject
    RecentPublicPictures pictures;

    @Inject
    PublicCopies copies;

    @Inject
    AsOf asOf;

    /**
     * A unit for its public page.
     *
     * @param partial whether reason, promises and timeline are missing because the database is unavailable
     * @param since   day of suspension or revocation, or null
     */
    public record PublicUnit(TitleView title, boolean partial, LocalDate since, Instant asOf) {}

    /**
     * Finds a unit; empty where the index has none: the index is never behind a commit that was confirmed to a caller.
     */
    public Optional<PublicUnit> find(String number, LocalDate today) {
        return directory.find(number).flatMap(unit -> {
            pictures.add(unit.place().photo());
            Optional<Optional<TitleView>> whole =
                    copies.readIfPossible("unit/" + unit.number(), title -> 3, () -> service.findTitle(unit.number()));
            if (whole.isPresent()) {
                return whole.get()
                        .map(title ->
                                new PublicUnit(title, false, unit.recorded().since(), asOf.moment()));
            }
            asOf.note(directory.asOf());
            return Optional.of(
                    new PublicUnit(fromIndex(unit, today), true, unit.recorded().since(), asOf.moment()));
        });
    }

    private TitleView fromIndex(UnitRecord unit, LocalDate today) {
        LocalizedText none = new LocalizedText("", "");
        Optional<Agency> office = directory.names().office(unit.place().office());
        return new TitleView(
                unit.number(),
                unit.printedNumber(),
                unit.certificate().issuedElsewhere()
                        && !isStated(unit.document().namingBody()),
                unit.holder(),
                unit.place(),
                unit.category(),
                unit.document(),
                unit.term(),
                unit.standing(today),
                new TitleView.PlaqueSummary(null, null),
                List.of(),
                new TitleView.Names(
                        office.map(Agency::name).orElse(none),
                        office.map(Agency::phone).orElse(""),
                        Optional.ofNullable(
                                        directory.names().trade(unit.category().trade()))
                                .orElse(none),
                        null,
                        Optional.ofNullable(unit.detail(today))
                                .orElse(
                                        unit.standing(today) == TitleStanding.VALID
                                                ? TitleStatus.ACTIVE
                                                : TitleStatus.valueOf(
                                                        unit.standing(today).name()))));
    }

    private static boolean isStated(LocalizedText wording) {
        return wording.zh() != null && !wording.zh().isBlank();
    }
}
