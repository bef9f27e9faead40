package fangxin.membership.web;

import fangxin.membership.MembersDesk;
import fangxin.membership.MembersView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The members of the composite whose case the address names; nothing for what is none. */
@Named
@RequestScoped
public class MembersCase {
    @Inject
    MembersDesk desk;
    @Inject
    HttpServletRequest request;
    private Optional<MembersView> view;

    public MembersView getView() {
        if (view == null) {
            view = desk.members(request.getParameter("reference"));
        }
        return view.orElse(null);
    }
}
