package fangxin.complaint.association;

import fangxin.common.NotFound;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Access rule of the work of the associations: officers of an association act on its work and read it; those of the
 * city's association read the work of all, auditors that of the associations of the offices that they audit. Others,
 * and those recused from the trader of a case, do not find it.
 */
@ApplicationScoped
class AssociationAccess {
    @Inject
    AgencyRepository agencies;

    /**
     * Returns the codes of the associations whose work a person reads, merged ones included; the own ones come first.
     */
    List<String> readable(Actor actor) {
        List<String> own = OfficeScope.heldBy(actor, role -> role == Role.ASSOCIATION);
        List<String> audited = OfficeScope.auditedBy(actor, agencies);
        boolean all = own.stream().anyMatch(this::isOfCity);
        return Stream.concat(
                        own.stream(),
                        agencies.all().stream()
                                .filter(agency -> agency.type() == Agency.AgencyType.ASSOCIATION)
                                .filter(agency -> all || audited.contains(agency.parent()))
                                .map(Agency::code))
                .distinct()
                .toList();
    }

    private boolean isOfCity(String association) {
        return agencies.find(association)
                .map(Agency::parent)
                .filter(agencies::isCityOffice)
                .isPresent();
    }

    boolean mayAct(Actor actor, String association) {
        return actor.holds(Role.ASSOCIATION, association);
    }

    boolean mayAct(Actor actor, AssociationCase associationCase) {
        return mayAct(actor, associationCase.association()) && !isRecused(actor, associationCase);
    }

    private static boolean isRecused(Actor actor, AssociationCase associationCase) {
        String merchant = associationCase.trader().merchant();
        return merchant != null && actor.isRecusedFrom(merchant);
    }

    void requireReading(Actor actor, String association, String number) {
        if (!readable(actor).contains(association)) {
            throw new NotFound(number);
        }
    }

    void requireReading(Actor actor, AssociationCase associationCase) {
        requireReading(actor, associationCase.association(), associationCase.number());
        if (isRecused(actor, associationCase)) {
            throw new NotFound(associationCase.number());
        }
    }

    void requireActing(Actor actor, AssociationCase associationCase) {
        if (!mayAct(actor, associationCase)) {
            throw new NotFound(associationCase.number());
        }
    }

    void requireActing(Actor actor, String association, String number) {
        if (!mayAct(actor, association)) {
            throw new NotFound(number);
        }
    }
}
