package fangxin.membership.web;

import fangxin.membership.PublicMembersService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** One member, for whoever stands in the shop and reads the street's sign. */
@Named
@RequestScoped
public class MemberPage {
    @Inject
    PublicMembers members;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private PublicMembersService.One member;

    @PostConstruct
    void read() {
        member = members.member(parameters.get("id"));
    }

    public PublicMembersService.One getMember() {
        return member;
    }
}
