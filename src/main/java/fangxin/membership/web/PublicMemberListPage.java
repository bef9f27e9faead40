package fangxin.membership.web;

import fangxin.membership.PublicMembersService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the public pages say of members and of the streets and industries they belong to. */
@Named
@RequestScoped
public class PublicMemberListPage {
    @Inject
    PublicMembers members;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private Optional<PublicMembersService.Roll> roll;
    private List<PublicMembersService.Belonging> belongings;
    private boolean missing;

    /** Whether the database is away, and nothing is known of members. */
    public boolean isMissing() {
        getRoll();
        getBelongings();
        return missing;
    }

    /** The members of the unit that the address names, or null where it has none. */
    public PublicMembersService.Roll getRoll() {
        if (roll == null) {
            roll = members.roll(parameters.get("number")).orElseGet(() -> {
                missing = true;
                return Optional.empty();
            });
        }
        return roll.orElse(null);
    }

    public List<PublicMembersService.Belonging> getBelongings() {
        if (belongings == null) {
            belongings = members.belongings(parameters.get("number")).orElseGet(() -> {
                missing = true;
                return List.of();
            });
        }
        return belongings;
    }
}
