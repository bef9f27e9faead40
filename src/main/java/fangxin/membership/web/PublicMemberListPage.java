package fangxin.membership.web;

import fangxin.membership.PublicMembersService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Faces bean for public pages of titled units that reads the members of a composite, or the composites to which a unit
 * belongs.
 */
@Named
@RequestScoped
public class PublicMemberListPage {
    @Inject
    PublicMembers members;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private Optional<PublicMembersService.PublicMemberList> memberList;
    private List<PublicMembersService.CompositeMembership> composites;
    private boolean missing;

    /** Returns whether the database is unavailable and the cache has no data of members. */
    public boolean isMissing() {
        getMemberList();
        getComposites();
        return missing;
    }

    /** Returns the members of the unit in the address, or null where it has none. */
    public PublicMembersService.PublicMemberList getMemberList() {
        if (memberList == null) {
            memberList = members.memberList(parameters.get("number")).orElseGet(() -> {
                missing = true;
                return Optional.empty();
            });
        }
        return memberList.orElse(null);
    }

    public List<PublicMembersService.CompositeMembership> getComposites() {
        if (composites == null) {
            composites = members.compositesOf(parameters.get("number")).orElseGet(() -> {
                missing = true;
                return List.of();
            });
        }
        return composites;
    }
}
