package fangxin.criteria.editing;

import fangxin.common.NotFound;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/**
 * Permission rule for drafts: the city's office edits every sheet, a sector authority of the city those by which it
 * evaluates; it also answers for which authorities a person may begin a new sheet. The counties apply them.
 */
@ApplicationScoped
class EditionOwnership {
    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

    boolean mayEdit(Actor actor, EditionDraft draft) {
        return mayEditAll(actor) || draft.authorities().stream().anyMatch(ownAuthorities(actor)::contains);
    }

    EditionDraft requireEditable(Actor actor, EditionDraft draft) {
        if (!mayEdit(actor, draft)) {
            throw new NotFound(draft.id());
        }
        return draft;
    }

    boolean mayEditAny(Actor actor) {
        return mayEditAll(actor) || !ownAuthorities(actor).isEmpty();
    }

    boolean mayEditAll(Actor actor) {
        return actor.placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    /** Returns the sector authorities of the city for which this person acts. */
    List<String> ownAuthorities(Actor actor) {
        return actor.placesAs(Role.AUTHORITY)
                .map(agencies::find)
                .flatMap(found -> found.stream())
                .filter(agency -> agencies.isCityOffice(agency.parent()))
                .map(Agency::authority)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Returns the trade administrations for which this person may begin a new sheet. */
    List<String> mayBeginFor(Actor actor) {
        return mayEditAll(actor)
                ? agencies.ofType(Agency.AgencyType.AUTHORITY).stream()
                        .map(Agency::authority)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList()
                : ownAuthorities(actor);
    }

    /** Returns the sector authorities that evaluate by a sheet today. */
    List<String> authoritiesUsing(String sheet) {
        return trades.all().stream()
                .filter(trade -> sheet.equals(trade.sheet()))
                .map(Trade::authority)
                .distinct()
                .sorted()
                .toList();
    }
}
