package fangxin.membership.web;

import fangxin.membership.PublicMembersService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Public page of one member of a composite, for a customer who reads the street's sign in the shop. */
@Named
@RequestScoped
public class MemberPage {
    @Inject
    PublicMembers members;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private PublicMembersService.PublicMember member;

    @PostConstruct
    void read() {
        member = members.member(parameters.get("id"));
    }

    public PublicMembersService.PublicMember getMember() {
        return member;
    }
}
