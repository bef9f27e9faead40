package fangxin.commitment.chain.web;

import fangxin.commitment.chain.ChainPledgeService;
import fangxin.commitment.chain.ChainPledgeView;
import fangxin.commitment.pledge.CommitmentService;
import fangxin.commitment.pledge.CommitmentState;
import fangxin.commitment.pledge.CommitmentView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Page of a chain that lists the stores for which it has pledged, with the state of each, by text and state, and its
 * pledges.
 */
@Named
@RequestScoped
public class ChainStoresPage {
    private static final int SIZE = 50;

    @Inject
    CommitmentService commitments;

    @Inject
    ChainPledgeService service;

    @Inject
    HttpServletRequest request;

    private List<CommitmentView> stores;
    private long count;
    private int page;

    @PostConstruct
    void read() {
        String asked = request.getParameter("page");
        page = asked != null && asked.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(asked) : 1;
        count = commitments.countStores(getText(), getState());
        stores = commitments.stores(getText(), getState(), (page - 1) * SIZE, SIZE);
    }

    private Optional<CommitmentState> state() {
        return Arrays.stream(CommitmentState.values())
                .filter(each -> each.name().equals(request.getParameter("state")))
                .findFirst();
    }

    /** Returns the text of the filter, or null. */
    public String getText() {
        String text = request.getParameter("q");
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Returns the state of the filter, or null. */
    public CommitmentState getState() {
        return state().orElse(null);
    }

    public CommitmentState[] getStates() {
        return CommitmentState.values();
    }

    public List<CommitmentView> getStores() {
        return stores;
    }

    public long getCount() {
        return count;
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return Math.max(1, Math.ceilDiv(count, SIZE));
    }

    public List<ChainPledgeView> getPledges() {
        return service.pledges();
    }
}
