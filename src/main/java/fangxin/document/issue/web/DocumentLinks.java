package fangxin.document.issue.web;

import fangxin.document.issue.DocumentScope;
import fangxin.document.issue.DocumentService;
import fangxin.document.issue.DocumentView;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Faces bean that lists the documents which a page offers about its subject, and answers whether the caller may open
 * the page on which documents are issued.
 */
@Named
@RequestScoped
public class DocumentLinks {
    /** Roles that only give an opinion or act for no agency, which have no documents here. */
    private static final Set<Role> OUTSIDERS = EnumSet.of(Role.ASSOCIATION, Role.CONFERENCE_MEMBER, Role.JOB);

    @Inject
    DocumentService service;

    @Inject
    CurrentUser currentUser;

    private final Map<String, List<DocumentView>> known = new HashMap<>();

    public List<DocumentView> about(String scope, String id) {
        return id == null
                        || id.isBlank()
                        || currentUser.actor().posts().stream().allMatch(post -> OUTSIDERS.contains(post.role()))
                ? List.of()
                : known.computeIfAbsent(scope + id, key -> service.about(DocumentScope.valueOf(scope), id));
    }

    /** Returns whether the caller may open the page on which documents are issued. */
    public boolean isOfficer() {
        return currentUser.actor().isOfficer();
    }
}
