package fangxin.membership.web;

import fangxin.membership.MembersService;
import fangxin.membership.MembersView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Faces bean of the panel of a case page that shows the members of its composite; empty for other subjects. */
@Named
@RequestScoped
public class MembersCasePanel {
    @Inject
    MembersService service;

    @Inject
    HttpServletRequest request;

    private Optional<MembersView> view;

    public MembersView getView() {
        if (view == null) {
            view = service.members(request.getParameter("reference"));
        }
        return view.orElse(null);
    }
}
