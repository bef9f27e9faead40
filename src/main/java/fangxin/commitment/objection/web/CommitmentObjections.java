package fangxin.commitment.objection.web;

import fangxin.commitment.objection.CommitmentObjectionService;
import fangxin.commitment.objection.CommitmentObjectionView;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Faces bean for the page of a commitment of an office that reads the objections to its pledge. */
@Named
@RequestScoped
public class CommitmentObjections {
    @Inject
    CommitmentObjectionService service;

    @Inject
    CurrentUser currentUser;

    private final Map<String, List<CommitmentObjectionView>> read = new HashMap<>();

    /** Returns whether the reader may open an objection; the association learns only that there is one. */
    public boolean isReadable() {
        return !currentUser.actor().holds(Role.ASSOCIATION);
    }

    public List<CommitmentObjectionView> to(String number) {
        return read.computeIfAbsent(number, service::objectionsTo);
    }
}
