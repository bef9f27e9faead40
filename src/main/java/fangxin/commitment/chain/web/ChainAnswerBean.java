package fangxin.commitment.chain.web;

import fangxin.commitment.chain.ChainPledgeService;
import fangxin.commitment.chain.ChainPledgeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/**
 * Faces bean for the pages of a commitment that reads the list of stores by which a chain has pledged for the store.
 */
@Named
@RequestScoped
public class ChainAnswerBean {
    @Inject
    ChainPledgeService service;

    private final Map<String, ChainPledgeView> read = new HashMap<>();

    public ChainPledgeView of(String pledge) {
        return read.computeIfAbsent(pledge, service::pledge);
    }
}
