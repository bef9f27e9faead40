package fangxin.document.table;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Service boundary that stores for each account in which state it last saw a list; an account reads, changes and resets
 * its own only.
 */
@Stateless
@RolesAllowed(RoleNames.OFFICER)
public class TableViewService {
    @Inject
    TableViewRepository views;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    /** Returns the caller's state of a list; empty where the caller has chosen nothing. */
    public Optional<TableState> find(String listName) {
        return views.find(account(), listName).map(TableView::state);
    }

    /**
     * Replaces the stored state of the caller's list. The first state locks the account, so that of two tabs the second
     * finds the row of the first.
     */
    public void save(String listName, TableState state) {
        Constraints.check(state);
        String account = account();
        Optional<TableView> known = views.find(account, listName);
        if (known.isEmpty()) {
            accounts.findForUpdate(account);
            known = views.find(account, listName);
        }
        known.ifPresentOrElse(view -> view.change(state), () -> views.add(new TableView(account, listName, state)));
    }

    /** Deletes the stored state of the caller's list, which then has its default columns and order again. */
    public void reset(String listName) {
        views.find(account(), listName).ifPresent(views::remove);
    }

    private String account() {
        return currentUser.actor().account();
    }
}
