package fangxin.administration;

import fangxin.Wording;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.territory.Division;
import fangxin.territory.Divisions;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where both trees are read, and the bodies are kept. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class OrganDesk {

    /** A body in its tree, with the number of levels above it. */
    public record Node(String code, Wording name, Organ.Kind kind, int depth, String parent, String division,
            Wording divisionName, String authority, String phone, boolean inferred) { }

    /** A place of the map, with the number of places directly below it. */
    public record Place(String code, Wording name, Division.Level level, String parent, int below) { }

    /** A body to be added. */
    public record NewOrgan(String code, Wording name, Organ.Kind kind, String parent, String division,
            String authority, List<String> covers, String phone) { }

    @Inject
    Organs organs;
    @Inject
    Divisions divisions;
    @Inject
    Territory territory;
    @Inject
    AdministrativeActs acts;
    @Inject
    SignedIn signedIn;

    /** The bodies, each followed by those below it. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Node> tree() {
        List<Organ> all = organs.all();
        Map<String, List<Organ>> below = all.stream().filter(organ -> organ.parent() != null)
                .collect(Collectors.groupingBy(Organ::parent));
        Map<String, Wording> places = divisions.all().stream().collect(Collectors.toMap(Division::code, Division::name));
        List<Node> nodes = new ArrayList<>();
        all.stream().filter(organ -> organ.parent() == null).forEach(root -> walk(root, 0, below, places, nodes));
        return nodes;
    }

    /** The places directly below one, the counties where none is given. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Place> places(String parent) {
        Map<String, Long> below = divisions.all().stream().filter(place -> place.parent() != null)
                .collect(Collectors.groupingBy(Division::parent, Collectors.counting()));
        return (parent == null ? divisions.counties() : divisions.under(parent)).stream()
                .map(place -> new Place(place.code(), place.name(), place.level(), place.parent(),
                        below.getOrDefault(place.code(), 0L).intValue())).toList();
    }

    public void establish(NewOrgan wanted) {
        territory.within(signedIn.actor(), wanted.parent());
        Organ above = organs.byCode(wanted.parent());
        organs.establish(new Organ(wanted.code(), wanted.name(), wanted.kind(), wanted.parent(),
                wanted.division() == null ? above.division() : divisions.byCode(wanted.division()).code(),
                wanted.authority(), wanted.covers() == null ? List.of() : wanted.covers(), wanted.phone(), false));
        acts.record(AdministrativeAct.Kind.ESTABLISH_ORGAN, wanted.code(), wanted.name().zh());
    }

    /**
     * Gives a body another name or phone number, and another place in the tree.
     *
     * @param parent the body above, or null to leave it where it is
     */
    public void amend(String code, Wording name, String phone, String parent) {
        Organ organ = territory.within(signedIn.actor(), code);
        String before = organ.name().zh();
        organ.rename(name, phone);
        acts.record(AdministrativeAct.Kind.RENAME_ORGAN, code, before + " → " + name.zh());
        if (parent != null && !parent.equals(organ.parent())) {
            territory.within(signedIn.actor(), parent);
            organs.move(organ, parent);
            acts.record(AdministrativeAct.Kind.MOVE_ORGAN, code, parent);
        }
    }

    private static void walk(Organ organ, int depth, Map<String, List<Organ>> below, Map<String, Wording> places,
            List<Node> nodes) {
        nodes.add(new Node(organ.code(), organ.name(), organ.kind(), depth, organ.parent(), organ.division(),
                organ.division() == null ? null : places.get(organ.division()), organ.authority(), organ.phone(),
                organ.inferred()));
        below.getOrDefault(organ.code(), List.of()).forEach(each -> walk(each, depth + 1, below, places, nodes));
    }
}
